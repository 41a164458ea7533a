/** Words of the requests for corrections, at the desk and in the structure's space. */
import { typeset } from './typeset.ts'

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`

export const correctionTexts = typeset({
  title: 'Compléments',
  round: (round: number): string => `Demande n° ${round}`,
  earlier: 'Demandes précédentes',
  answerKind: 'Réponse du formulaire',
  documentKind: 'Pièce',
  question: 'Demande du service',
  message: 'Message du service',
  askedAt: 'Demandé le',
  dueAt: 'À envoyer avant le',
  answeredAt: 'Reçu le',
  closedAt: 'Close le',
  before: 'Avant',
  after: 'Après',
  unchanged: 'Inchangé',
  nothing: 'Rien',
  explanation: 'Explication de la structure',
  accepted: 'Accepté',
  refused: 'Refusé',
  notJudged: 'Non examiné',
  refusalReason: 'Motif du refus',
  points: (count: number): string => counted(count, 'point', 'points'),
  /** For an item whose question was left empty. */
  defaultQuestion: (kind: string): string =>
    kind === 'document'
      ? 'Joignez cette pièce, ou remplacez-la par une version conforme.'
      : 'Précisez ou corrigez cette réponse.',
})

export const deskCorrectionTexts = typeset({
  help: 'Demander à la structure exactement ce qui manque, puis accepter ou refuser chaque réponse.',
  prepare: 'Préparer une demande de compléments',
  prepareHelp:
    'La structure ne pourra modifier que les points cochés. Le délai au terme duquel le silence vaut rejet est suspendu jusqu’à sa réponse, ou jusqu’à l’échéance (article L. 114-5 du code des relations entre le public et l’administration).',
  proposed: 'Points proposés',
  proposedHelp:
    'Relevés à la vérification du dossier, ou refusés à l’examen de la demande précédente.',
  noneProposed: 'Rien n’a été relevé à la vérification : choisissez les points ci-dessous.',
  others: 'Autres points',
  othersHelp: 'Toutes les réponses et toutes les pièces, page par page.',
  askIt: (label: string): string => `Demander : ${label}`,
  questionOf: (label: string): string => `Question sur « ${label} »`,
  questionHelp: 'Laissée vide, la question sera : ',
  dueOn: 'Échéance',
  dueHelp: (least: string): string => `Au plus tôt le ${least}, soit cinq jours ouvrés.`,
  messageHelp: 'Facultatif. Il s’affiche au-dessus des points et dans le courriel.',
  send: 'Envoyer la demande de compléments',
  cannot: 'Aucune demande ne peut être préparée maintenant',
  open: 'Demande en cours',
  waiting: 'La structure n’a pas encore envoyé ses réponses.',
  overdue: 'L’échéance est passée sans réponse. Une réponse tardive reste possible.',
  extend: 'Reporter l’échéance',
  newDue: 'Nouvelle échéance',
  takeBack: 'Lever la demande',
  takeBackHelp:
    'Le dossier redevient à vérifier. Ce que la structure a déjà enregistré est gardé et vous est montré.',
  takeBackReason: 'Motif, obligatoire avant l’échéance',
  judge: 'Examiner les réponses',
  judgeHelp:
    'Acceptez ou refusez chaque point. Les points refusés seront proposés dans une nouvelle demande.',
  verdict: (label: string): string => `Votre avis sur « ${label} »`,
  accept: 'Accepter',
  refuse: 'Refuser',
  reasonHelp: 'À remplir si vous refusez ce point : la structure le lira.',
  close: 'Clore l’examen',
  done: {
    openCorrection: 'La demande est envoyée à la structure.',
    extend: 'L’échéance est reportée. La structure en est prévenue.',
    close: 'L’examen est clos. La structure en est prévenue.',
    takeBack: 'La demande est levée. La structure en est prévenue.',
  },
})

export const structureCorrectionTexts = typeset({
  title: 'Compléments demandés',
  lead: 'Ce que le service vous demande, et ce que vous lui avez répondu.',
  toDo: (due: string): string => `Le service vous demande des compléments avant le ${due}`,
  toDoOverdue: (due: string): string => `Vos compléments étaient attendus avant le ${due}`,
  toDoAdvice: (count: number): string =>
    `${counted(count, 'point est ouvert', 'points sont ouverts')} : le reste du dossier ne peut pas être modifié.`,
  late: 'Vous pouvez encore répondre tant que le service n’a pas clos sa demande.',
  open: 'Répondre à la demande',
  see: 'Voir les échanges de compléments',
  next: (due: string): string => `Compléments à envoyer avant le ${due}.`,
  nextOverdue: (due: string): string =>
    `Compléments en retard : ils étaient attendus avant le ${due}.`,
  points: 'Points à compléter',
  pointsHelp:
    'Modifiez chaque réponse ou pièce dans le formulaire, ou expliquez pourquoi elle ne change pas. Rien n’est transmis avant l’envoi.',
  held: 'Au dossier aujourd’hui',
  change: (label: string): string => `Modifier « ${label} »`,
  join: (label: string): string => `Joindre ou remplacer « ${label} »`,
  answered: 'Répondu',
  toAnswer: 'À répondre',
  explain: 'Votre explication',
  explainHelp: 'Nécessaire si vous ne modifiez pas ce point.',
  keep: 'Enregistrer mes explications',
  send: 'Envoyer mes réponses',
  missing: (count: number): string =>
    `${counted(count, 'point reste', 'points restent')} sans réponse.`,
  readOnly: 'Vous avez un droit de lecture : une personne qui écrit dans ce dossier doit répondre.',
  none: 'Aucun complément ne vous est demandé',
  received: 'Le service examine vos réponses.',
  kept: 'Vos explications sont enregistrées. Elles ne sont pas encore envoyées.',
  asked: (question: string, help: string | undefined): string =>
    help === undefined
      ? `Demande du service : ${question}`
      : `Demande du service : ${question} — ${help}`,
  formHint:
    'Seules les réponses demandées par le service sont montrées ici. Revenez ensuite à la demande pour l’envoyer.',
  due: (until: string): string => `À envoyer avant le ${until}`,
  back: 'Compléments demandés',
})
