/** The decision and its letter: on the desk, then to the structure. */
import { typeset } from './typeset.ts'

export const decisionDeskTexts = typeset({
  title: 'Décision',
  help: 'La décision du comité, la lettre qui la notifie et la réponse de la structure.',
  none: 'Aucune décision n’est encore prise sur ce dossier.',
  waits: 'Le dossier est en liste d’attente : la structure sera notifiée quand il en sortira.',
  outcome: 'Décision',
  outcomes: {
    favourable: 'Favorable',
    partial: 'Favorable pour une partie',
    waitlist: 'Liste d’attente',
    unfavourable: 'Défavorable',
  },
  amount: 'Montant accordé',
  committee: 'Comité',
  rank: 'Rang sur la liste d’attente',
  posts: 'Décision par poste',
  post: 'Poste',
  etp: 'ETP',
  asked: 'Demandé',
  granted: 'Accordé',
  total: 'Total',
  words: 'Rédiger la lettre',
  wordsHelp:
    'La lettre reprend la décision du comité. Ajoutez-y ce que la structure doit savoir, puis relisez-la avant de la notifier.',
  reasons: 'Motifs',
  reasonsHelp: 'Lus par la structure. Exigés pour un refus ou une attribution partielle.',
  paragraph: 'Paragraphe libre',
  paragraphHelp: 'Placé après la décision et ses motifs.',
  quality: 'Qualité du signataire',
  qualityHelp:
    'Par exemple « Responsable régional, par délégation du préfet de région ». Le nom est celui du compte qui notifie.',
  save: 'Enregistrer et relire la lettre',
  preview: 'Aperçu de la lettre',
  previewHelp: 'Telle que la structure la recevra, avec un code de vérification.',
  notify: 'Notifier la décision',
  notifyHelp:
    'La lettre est établie, signée de votre nom et envoyée par courriel à la structure. Les délais de recours commencent : une notification ne s’annule pas.',
  notifyManager: 'La lettre est prête : le responsable régional la notifie.',
  several: 'Notifier plusieurs décisions à la fois',
  saved: 'La lettre est enregistrée : relisez-la ci-dessous.',
  notified: 'La décision est notifiée.',
  notifiedAt: 'Notifiée le',
  appealUntil: 'Recours possible jusqu’au',
  answer: 'Réponse de la structure',
  answers: { accepted: 'Montant accepté', declined: 'Montant refusé' },
  noAnswer: 'Attendue',
  letter: 'Ouvrir la lettre',
})

export const decisionTexts = typeset({
  granted: (amount: string): string => `Une subvention de ${amount} vous est accordée`,
  refused: 'Votre demande n’est pas retenue',
  grantedHelp:
    'Lisez la lettre de décision, puis acceptez le montant ou renoncez à la subvention. La convention vient ensuite.',
  representative:
    'Une personne habilitée à représenter la structure doit accepter le montant ou y renoncer.',
  toAnswer: 'Accepter le montant ou y renoncer',
  declined: 'Vous avez renoncé à cette subvention.',
  partialHelp: (until: string): string =>
    `Le montant est inférieur à votre demande : la lettre dit pourquoi. Un recours gracieux est possible jusqu’au ${until}.`,
  reconsidered: 'Votre dossier est examiné de nouveau',
  reconsideredHelp:
    'La décision qui vous avait été notifiée ne s’applique plus. Une nouvelle décision vous sera notifiée.',
  accepted: 'Vous avez accepté ce montant : la convention vous sera proposée à la signature.',
  conventioned: 'Vous avez accepté ce montant : la convention se lit ci-dessous.',
  refusedHelp: (until: string): string =>
    `La lettre en donne les motifs et les voies de recours. Un recours gracieux est possible jusqu’au ${until}.`,
  letter: 'Lire la lettre de décision',
})

export const notificationTexts = typeset({
  title: 'Décisions à notifier',
  lead: 'Les décisions des comités que les structures ne connaissent pas encore. Chacune est notifiée par sa propre lettre.',
  none: 'Aucune décision n’est à notifier.',
  noneAdvice: 'Les décisions arrivent ici quand un comité est clos.',
  invitation: (count: number): string =>
    count === 1 ? 'Une décision est à notifier' : `${count} décisions sont à notifier`,
  open: 'Voir les décisions à notifier',
  choose: 'Décisions dont la lettre est rédigée',
  chooseHelp: 'Cochez celles à notifier : vous les relirez ensemble avant de confirmer.',
  manager: 'Le responsable régional les notifie.',
  review: 'Relire et notifier les décisions cochées',
  confirm: (count: number): string =>
    count === 1 ? 'Notifier cette décision ?' : `Notifier ces ${count} décisions ?`,
  confirmHelp:
    'Chaque lettre est établie, signée de votre nom et envoyée par courriel à la structure. Les délais de recours commencent : une notification ne s’annule pas.',
  submit: (count: number): string =>
    count === 1 ? 'Notifier la décision' : `Notifier les ${count} décisions`,
  giveUp: 'Ne pas notifier maintenant',
  toWrite: 'Lettres à rédiger',
  toWriteHelp: 'Une décision se notifie quand sa lettre est rédigée et relue.',
  dossier: 'Dossier',
  write: 'Rédiger la lettre',
  reread: 'Relire la lettre',
  ofDossier: (reference: string): string => ` du dossier ${reference}`,
  option: (reference: string, structure: string): string =>
    `Notifier la décision du dossier ${reference}, ${structure}`,
  done: (count: number): string =>
    count === 1 ? 'Une décision est notifiée.' : `${count} décisions sont notifiées.`,
  notDone: (count: number): string =>
    count === 1 ? 'Une décision n’est pas notifiée' : `${count} décisions ne sont pas notifiées`,
  refused: (reference: string, why: string): string => `${reference} : ${why}`,
})

/** Of the file that lists them all. */
export const notificationsFileTexts = typeset({
  name: 'decisions-a-notifier',
  structure: 'Structure',
  stage: 'Étape',
  written: 'Lettre rédigée, à notifier',
  toWrite: 'Lettre à rédiger',
  waiting: 'Liste d’attente',
  more: (shown: number, all: number): string =>
    `Les ${shown} premières des ${all} décisions à notifier. Les suivantes viennent quand celles-ci le sont ; le fichier les contient toutes.`,
})

export const waitingListTexts = typeset({
  title: 'Liste d’attente',
  help: 'Quand des crédits reviennent, le premier de la liste peut être retenu. La structure n’est notifiée qu’ensuite, par sa lettre.',
  rank: (rank: number): string => `Rang ${rank}`,
  dossier: 'Dossier',
  amount: 'Montant prévu',
  turn: 'Possible maintenant',
  behind: 'Après le dossier qui le précède.',
  short: (left: string): string => `Crédits insuffisants : il reste ${left}.`,
  manager: 'Les crédits suffisent : le responsable régional peut le retenir.',
})
