/**
 * What the funding rules say of a post, of the project and of what follows the decision. Amounts come
 * in cents, ETP in hundredths, rates in hundredths of a percent. The rules on budgets speak in
 * funding-budget.ts.
 */
import { formatCents, formatEtp, formatInteger, formatRate } from '#i18n/numbers.ts'

const months = (count: number): string => `${formatInteger(count)}\u202fmois`

/** « le poste « Facilitatrice » », or « le poste sans intitulé ». */
const post = (title: string): string =>
  title.trim() === '' ? 'le poste sans intitulé' : `le poste «\u00a0${title.trim()}\u00a0»`

/** What passes, or that nothing does. */
const outcome = (passing: number): string =>
  passing > 0
    ? `Ramenez la demande à ${formatCents(passing)} au plus.`
    : 'Aucun montant ne peut être demandé pour ce poste.'

export const figureTexts = {
  post: (title: string, faults: readonly string[]): string =>
    `Pour ${post(title)}, indiquez ${faults.join(', ')}.`,
  cost: 'un coût supérieur à zéro',
  etp: 'une quotité supérieure à zéro',
  months: 'une durée d’au moins un mois',
  asked: 'un montant demandé positif ou nul',
  otherState: 'un montant positif ou nul pour les autres financements de l’État',
  nothingAsked: (title: string, maximum: number): string =>
    `Aucun montant n’est demandé pour ${post(title)}\u00a0; le maximum est de ${formatCents(maximum)}.`,
} as const

export const comparedTexts = {
  asked: 'Montant demandé',
  rate: (rate: number, cost: number): string =>
    `${formatRate(rate)} du coût du poste (${formatCents(cost)})`,
  cap: (cap: number, etp: number, count: number): string =>
    `Plafond de ${formatCents(cap)} pour un poste à temps plein, ramené à ${formatEtp(etp)} et ${months(count)}`,
  capLifted: 'Plafond levé par une dérogation',
  stateShare: (rate: number, otherState: number): string =>
    `${formatRate(rate)} du coût du poste, moins les autres financements de l’État (${formatCents(otherState)})`,
  stateTotal: 'Montant demandé et autres financements de l’État',
  stateLimit: (rate: number, cost: number): string =>
    `${formatRate(rate)} du coût du poste (${formatCents(cost)}), tous financements de l’État confondus`,
  maximum: 'Montant maximum du poste',
} as const

export const rateTexts = {
  kept: (asked: number, rate: number, cost: number, limit: number): string =>
    `Le montant demandé (${formatCents(asked)}) ne dépasse pas ${formatRate(rate)} du coût du poste (${formatCents(cost)}), soit ${formatCents(limit)}.`,
  passed: (asked: number, rate: number, cost: number, limit: number, passing: number): string =>
    `Le montant demandé (${formatCents(asked)}) dépasse ${formatRate(rate)} du coût du poste (${formatCents(cost)}), soit ${formatCents(limit)}. ${outcome(passing)}`,
  derogationPowerless: (rate: number): string =>
    `Une dérogation ne peut porter que sur le plafond, jamais sur la part de ${formatRate(rate)}.`,
} as const

export const capTexts = {
  kept: (asked: number, limit: number): string =>
    `Le montant demandé (${formatCents(asked)}) ne dépasse pas le plafond du poste, ${formatCents(limit)}.`,
  share: (share: number): string =>
    `Le coût du poste étant plus élevé que celui que le plafond permet de prendre en charge au taux maximum, la part de l’appel à projets est de ${formatRate(share)}.`,
  passed: (asked: number, limit: number): string =>
    `Le montant demandé (${formatCents(asked)}) dépasse le plafond du poste, ${formatCents(limit)}.`,
  outcome,
  mayDerogate:
    'En cas de circonstances exceptionnelles, vous pouvez demander une dérogation en indiquant son motif.',
  unforeseen: 'L’appel à projets ne prévoit pas de dérogation à ce plafond.',
  refused: 'La dérogation demandée a été refusée.',
  granted: (asked: number, limit: number): string =>
    `Le montant demandé (${formatCents(asked)}) dépasse le plafond du poste, ${formatCents(limit)}\u00a0; une dérogation a été accordée.`,
  undecided: (asked: number, limit: number, maximum: number): string =>
    `Le montant demandé (${formatCents(asked)}) dépasse le plafond du poste, ${formatCents(limit)}\u00a0: la dérogation que vous demandez est à décider par la DREETS. Sans elle, le montant serait ramené à ${formatCents(maximum)}.`,
} as const

export const stateShareTexts = {
  kept: (total: number, rate: number, limit: number): string =>
    `L’ensemble des financements de l’État sur ce poste (${formatCents(total)}) ne dépasse pas ${formatRate(rate)} de son coût, soit ${formatCents(limit)}.`,
  passed: (total: number, rate: number, limit: number, passing: number): string =>
    `L’ensemble des financements de l’État sur ce poste (${formatCents(total)}) dépasse ${formatRate(rate)} de son coût, soit ${formatCents(limit)}, plafond applicable aux collectivités et à leurs établissements. ${outcome(passing)}`,
  unbound: (total: number, share: number, rate: number): string =>
    `L’ensemble des financements de l’État sur ce poste atteint ${formatCents(total)}, soit ${formatRate(share)} de son coût. Le plafond de ${formatRate(rate)} ne s’applique qu’aux collectivités et à leurs établissements\u00a0: la demande est acceptée, le service instructeur y sera attentif.`,
} as const

export const durationTexts = {
  short: (title: string, count: number, full: number): string =>
    `Pour ${post(title)}, la durée indiquée est de ${months(count)}\u00a0; l’appel à projets finance des postes sur ${months(full)}. Le plafond est ramené à la durée indiquée\u00a0: vérifiez-la.`,
  long: (title: string, count: number, full: number): string =>
    `Pour ${post(title)}, la durée indiquée est de ${months(count)}\u00a0; l’appel à projets finance des postes sur ${months(full)} au plus. Ramenez la durée et le coût à ${months(full)}.`,
} as const

export const postRegisterTexts = {
  elsewhere: (title: string): string =>
    `Pour ${post(title)}, un financement a déjà été demandé ou accordé dans un autre dossier du même appel à projets\u00a0: un poste ne peut être financé qu’une fois. Retirez-le de l’un des deux dossiers, ou donnez-lui un intitulé qui le distingue s’il s’agit d’un autre poste.`,
  twice: (title: string): string =>
    `Pour ${post(title)}, le même poste figure plusieurs fois dans ce dossier\u00a0: un poste ne peut être financé qu’une fois. Ne gardez qu’une ligne, ou donnez à chaque poste un intitulé qui le distingue.`,
} as const

export const projectTexts = {
  etpKept: (etp: number, minimum: number): string =>
    `Le projet compte ${formatEtp(etp)}, pour un minimum de ${formatEtp(minimum)}.`,
  etpMissing: (etp: number, minimum: number): string =>
    `Le projet compte ${formatEtp(etp)}, tous postes confondus\u00a0; un projet doit en couvrir au moins ${formatEtp(minimum)}.`,
  previousFunding: 'Financement des autres postes, année précédente',
  currentFunding: 'Financement des autres postes, année en cours',
  fundingKept: (previous: number, current: number): string =>
    `Le financement des autres postes (${formatCents(current)}) est au moins égal à celui de l’année précédente (${formatCents(previous)}).`,
  fundingFallen: (previous: number, current: number, fall: number): string =>
    `Le financement des autres postes passe de ${formatCents(previous)} à ${formatCents(current)}, soit une baisse de ${formatCents(fall)}\u00a0: la structure s’est engagée à ne pas le baisser.`,
  justify: 'Rétablissez ce financement ou expliquez la baisse.',
  justified: 'L’explication donnée sera examinée par le service instructeur.',
} as const

export const decisionTexts = {
  engaged: 'Montants déjà engagés',
  granted: 'Montant accordé',
  envelope: 'Enveloppe',
  fits: (total: number, envelope: number, left: number): string =>
    `Avec ce montant, les engagements atteignent ${formatCents(total)} sur une enveloppe de ${formatCents(envelope)}\u00a0; il reste ${formatCents(left)}.`,
  over: (total: number, envelope: number, excess: number, room: number): string =>
    `Avec ce montant, les engagements atteindraient ${formatCents(total)} et dépasseraient l’enveloppe de ${formatCents(envelope)} de ${formatCents(excess)}. ${
      room > 0
        ? `Il reste ${formatCents(room)}\u00a0: réduisez le montant ou saisissez le comité national.`
        : 'L’enveloppe est épuisée\u00a0: saisissez le comité national.'
    }`,
  threshold: 'Seuil au-delà duquel la loi impose une convention',
  conventionByLaw: (amount: number, threshold: number): string =>
    `Le montant accordé (${formatCents(amount)}) dépasse ${formatCents(threshold)}\u00a0: la loi impose une convention.`,
  conventionByCall: (amount: number, threshold: number): string =>
    `Le montant accordé (${formatCents(amount)}) ne dépasse pas ${formatCents(threshold)}\u00a0: la loi n’impose pas de convention, mais l’appel à projets en prévoit une pour chaque poste financé.`,
  conventionPublicBody: (amount: number): string =>
    `Le montant accordé est de ${formatCents(amount)}. L’obligation légale de convention vise les organismes de droit privé, mais l’appel à projets en prévoit une pour chaque poste financé.`,
  conventionOptional: (amount: number, threshold: number): string =>
    `Le montant accordé (${formatCents(amount)}) ne dépasse pas ${formatCents(threshold)}\u00a0: la convention est facultative.`,
  paid: 'Montant versé',
  due: 'Montant dû au vu des dépenses réelles',
  settled: (paid: number, due: number): string =>
    `Au vu des dépenses réelles, ${formatCents(due)} sont dus\u00a0; ${formatCents(paid)} ont été versés. Rien n’est à rembourser.`,
  undue: (paid: number, due: number, undue: number): string =>
    `Au vu des dépenses réelles, ${formatCents(due)} sont dus alors que ${formatCents(paid)} ont été versés\u00a0: ${formatCents(undue)} sont indus.`,
  kept: (kept: number, recoverable: number): string =>
    `La convention permet à la structure d’en conserver ${formatCents(kept)}\u00a0; ${formatCents(recoverable)} sont à rembourser.`,
  outstanding: (outstanding: number): string => `${formatCents(outstanding)} restent à verser.`,
} as const
