/** What the funding rules say of the budgets. Amounts come in cents, rates in hundredths of a percent. */
import { formatCents, formatRate } from '#i18n/numbers.ts'

const scopes = { structure: 'budget de la structure', project: 'budget du projet' } as const
type Scope = keyof typeof scopes

export const budgetComparedTexts = {
  asked: 'Total demandé pour les postes',
  callMoney: 'Subvention de l’appel à projets au compte 74',
  charges: 'Charges',
  products: 'Produits',
  inKindCharges: 'Emplois des contributions volontaires en nature (compte 86)',
  inKindProducts: 'Contributions volontaires en nature (compte 87)',
  postCosts: 'Coût total des postes',
  cashCharges: 'Charges du projet, hors contributions en nature',
  funding: 'Total des financements nommés, appel à projets compris',
  otherFunders: 'Cofinancements nommés',
  grantedFunders: 'dont déjà accordés',
  remaining: 'Reste à financer en plus de l’appel à projets',
  cofinancing: 'Financements autres que l’appel à projets',
  cofinancingExpected: (rate: number): string => `${formatRate(rate)} des charges du projet`,
  europeanFund: 'Crédits du FSE+',
  europeanCeiling: (rate: number): string => `${formatRate(rate)} des charges du projet`,
  stateInPosts: 'Autres financements de l’État déclarés par poste',
  stateInBudget: 'Autres financements de l’État inscrits au budget du projet',
  account: (code: string): string => `Compte ${code}`,
  subLines: (code: string): string => `Total des lignes du compte ${code}`,
} as const

export const callMoneyTexts = {
  same: (asked: number): string =>
    `Le montant demandé pour les postes (${formatCents(asked)}) est bien inscrit au compte 74 du budget du projet.`,
  nothing: 'Aucun montant n’est demandé à l’appel à projets.',
  differs: (asked: number, inBudget: number): string =>
    `Le total demandé pour les postes est de ${formatCents(asked)}, mais le compte 74 du budget du projet inscrit ${formatCents(inBudget)} au titre de l’appel à projets. Les deux montants doivent être identiques.`,
} as const

export const balanceTexts = {
  balanced: (scope: Scope, total: number): string =>
    `Le ${scopes[scope]} est à l’équilibre\u00a0: ${formatCents(total)} de charges et de produits.`,
  productsMissing: (scope: Scope, gap: number, charges: number, products: number): string =>
    `Il manque ${formatCents(gap)} de produits pour équilibrer le ${scopes[scope]}\u00a0: ${formatCents(charges)} de charges, ${formatCents(products)} de produits.`,
  chargesMissing: (scope: Scope, gap: number, charges: number, products: number): string =>
    `Les produits dépassent les charges de ${formatCents(gap)} dans le ${scopes[scope]}\u00a0: ${formatCents(charges)} de charges, ${formatCents(products)} de produits.`,
} as const

export const inKindTexts = {
  same: (scope: Scope, total: number): string =>
    `Dans le ${scopes[scope]}, les comptes 86 et 87 sont égaux (${formatCents(total)})\u00a0; ils n’entrent pas dans la base de calcul de la subvention.`,
  differs: (scope: Scope, charges: number, products: number): string =>
    `Dans le ${scopes[scope]}, le compte 86 s’élève à ${formatCents(charges)} et le compte 87 à ${formatCents(products)}\u00a0: les contributions volontaires doivent être égales des deux côtés.`,
} as const

export const baseTexts = {
  covered: (cost: number, charges: number): string =>
    `Le coût des postes (${formatCents(cost)}) est couvert par les charges du projet (${formatCents(charges)}), contributions en nature exclues.`,
  exceeds: (cost: number, charges: number, excess: number): string =>
    `Le coût des postes (${formatCents(cost)}) dépasse de ${formatCents(excess)} les charges du projet (${formatCents(charges)}). Les contributions en nature (comptes 86 et 87) n’entrent pas dans la base de calcul\u00a0: ne retenez que les dépenses réelles.`,
} as const

export const subLineTexts = {
  differs: (scope: Scope, code: string, account: number, lines: number): string =>
    `Dans le ${scopes[scope]}, le compte ${code} annonce ${formatCents(account)} alors que ses lignes totalisent ${formatCents(lines)}. Corrigez l’un ou l’autre.`,
} as const

export const funderTexts = {
  unnamed: (count: number, total: number): string =>
    count === 1
      ? `Une subvention de ${formatCents(total)} est inscrite au compte 74 du budget du projet sans le nom de son financeur. Indiquez-le.`
      : `Des subventions sont inscrites au compte 74 du budget du projet sans le nom de leur financeur, pour ${formatCents(total)}. Indiquez-le pour chacune.`,
  named: (named: number, granted: number, remaining: number): string =>
    `Les cofinancements nommés s’élèvent à ${formatCents(named)}, dont ${formatCents(granted)} déjà accordés, pour ${formatCents(remaining)} à financer en plus de l’appel à projets.`,
  ownFunds: (own: number): string =>
    `${formatCents(own)} restent à la charge de la structure ou d’autres ressources.`,
} as const

export const cofinancingTexts = {
  kept: (cofinancing: number, rate: number, expected: number): string =>
    `Les financements autres que l’appel à projets (${formatCents(cofinancing)}) atteignent au moins ${formatRate(rate)} des charges du projet, soit ${formatCents(expected)}.`,
  missing: (cofinancing: number, rate: number, expected: number): string =>
    `Les financements autres que l’appel à projets s’élèvent à ${formatCents(cofinancing)}\u00a0; ${formatRate(rate)} des charges du projet sont attendus, soit ${formatCents(expected)}.`,
} as const

export const overFinancingTexts = {
  kept: (funding: number, charges: number): string =>
    `Les financements nommés (${formatCents(funding)}) ne dépassent pas les charges du projet (${formatCents(charges)}).`,
  over: (funding: number, charges: number, excess: number): string =>
    `Les financements nommés (${formatCents(funding)}) dépassent les charges du projet (${formatCents(charges)}) de ${formatCents(excess)}.`,
  cutEuropeanFund: (passing: number): string => `Ramenez le FSE+ à ${formatCents(passing)}.`,
  cutCofinancing: (passing: number): string =>
    `Ramenez les cofinancements à ${formatCents(passing)} au plus.`,
  cutCall: 'Réduisez le montant demandé à l’appel à projets.',
} as const

export const europeanFundTexts = {
  kept: (amount: number, share: number, ceiling: number): string =>
    `Le FSE+ (${formatCents(amount)}) représente ${formatRate(share)} des charges du projet, pour un maximum de ${formatRate(ceiling)} dans votre région.`,
  unlimited: (amount: number, share: number): string =>
    `Le FSE+ (${formatCents(amount)}) représente ${formatRate(share)} des charges du projet.`,
  over: (amount: number, share: number, ceiling: number, limit: number): string =>
    `Le FSE+ (${formatCents(amount)}) représente ${formatRate(share)} des charges du projet, au-delà du maximum de ${formatRate(ceiling)} dans votre région, soit ${formatCents(limit)}. Rapprochez-vous du service gestionnaire du FSE+.`,
  reference:
    'Indiquez la référence de l’appel à projets FSE+ de la DREETS ou de l’organisme intermédiaire qui le gère.',
} as const

export const otherStateTexts = {
  differs: (inPosts: number, inBudget: number): string =>
    `Le budget du projet inscrit ${formatCents(inBudget)} d’autres financements de l’État, mais le tableau des postes en déclare ${formatCents(inPosts)}. Vérifiez que tout ce que l’État verse pour ces postes y figure.`,
} as const
