/** The signature after the closing, by derogation (R065): for the structure, then for its region. */
import { formatInteger } from './numbers.ts'
import { typeset } from './typeset.ts'

export const lateSignatureTexts = typeset({
  title: 'La signature après la clôture',
  help: 'Le dossier doit être complet et déposé avant la clôture. Le service instructeur peut autoriser que la signature seule vienne ensuite.',
  ask: 'Demander à signer après la clôture',
  askHelp: (latest: string): string =>
    `Réservé aux cas où la personne qui représente la structure ne peut pas signer à temps. Si le service l’accorde, la signature peut venir jusqu’au ${latest} au plus tard.`,
  reason: 'Ce qui empêche de signer avant la clôture',
  reasonHelp:
    'Le service lit ce motif, la référence du dossier et le nom de la structure, mais pas le brouillon.',
  askButton: 'Envoyer la demande',
  requested: 'La signature après la clôture est demandée',
  requestedOn: (when: string): string =>
    `Demande envoyée le ${when}. Le service répond par courriel ; sans réponse avant la clôture, elle sera sans suite.`,
  yourReason: 'Votre motif',
  takeBack: 'Retirer la demande',
  refused: 'La signature après la clôture est refusée',
  refusedWhy: (reason: string): string => `Motif du service : ${reason}`,
  refusedAdvice: 'Le dossier doit être signé et déposé avant la clôture.',
  again: 'Faire une nouvelle demande',
  granted: 'La signature peut venir après la clôture',
  grantedUntil: (until: string): string =>
    `Le service vous autorise à signer jusqu’au ${until} inclus.`,
  grantedAdvice:
    'Déposez le dossier avant la clôture : il ne pourra plus être modifié. La personne qui représente la structure le signera ensuite, sur une page où seule la signature est ouverte.',
  note: (text: string): string => `Précision du service : ${text}`,
  file: 'Déposer sans signature',
  notReady: 'Le bouton de dépôt paraît ici dès que le dossier est complet.',
})

export const signLateTexts = typeset({
  title: 'Signer la demande',
  awaited: 'La signature est attendue',
  awaitedBy: (until: string): string =>
    `Le dossier a été déposé sans signature. Elle peut venir jusqu’au ${until} inclus ; sans elle, le dossier sera caduc.`,
  open: 'Signer la demande',
  lead: 'Le dossier a été déposé sans signature, sur autorisation du service. Seule la signature est ouverte : rien d’autre ne peut être modifié.',
  until: 'À signer au plus tard le',
  reread: 'Relire le dossier déposé',
  sign: 'Votre signature',
  accept: 'Je certifie l’exactitude de cette demande et je la signe au nom de la structure.',
  button: 'Signer la demande',
  onlyRepresentative:
    'Seule la personne qui représente légalement la structure sur le guichet peut signer. Prévenez-la : la demande l’attend.',
  over: 'Le délai accordé pour signer est passé',
  overAdvice: (until: string): string =>
    `La signature pouvait venir jusqu’au ${until}. Adressez-vous au service instructeur de votre région.`,
  notAwaited: 'Aucune signature n’est attendue pour ce dossier',
  notAwaitedAdvice: 'Il est déjà signé, ou n’a pas été déposé sans signature.',
})

export const derogationDeskTexts = typeset({
  title: 'Signatures après la clôture',
  lead: 'Des structures demandent à déposer leur dossier avant la clôture et à ne le signer qu’ensuite. Le brouillon reste à la structure : vous lisez sa référence, son nom et le motif.',
  waiting: 'Demandes à examiner',
  waitingHelp:
    'Une demande sans réponse à la clôture devient sans objet, et le dossier ne peut plus être déposé sans signature.',
  none: 'Aucune demande n’attend de réponse',
  noneAdvice: 'Une demande paraît ici dès qu’une structure l’a envoyée.',
  dossier: 'Dossier',
  structure: 'Structure',
  askedAt: 'Demandée le',
  closesAt: 'Clôture de l’appel à projets',
  reason: 'Motif',
  grant: 'Accorder',
  grantOf: (reference: string): string => `Accorder la signature tardive du dossier ${reference}`,
  until: 'Dernier jour pour signer',
  untilHelp: (latest: string): string => `Au plus tard le ${latest}.`,
  note: 'Précision pour la structure (facultatif)',
  grantButton: 'Accorder la signature tardive',
  refuse: 'Refuser',
  refuseReason: 'Motif du refus',
  refuseHelp: 'La structure le lit.',
  refuseButton: 'Refuser la signature tardive',
  answered: 'Réponses données',
  answeredCaption: 'Les dernières demandes qui ne sont plus à examiner',
  outcome: 'Suite donnée',
  region: 'Région',
  answer: 'Réponse donnée',
  file: 'signatures-tardives',
  untilDay: (until: string): string => `Jusqu’au ${until}`,
  done: {
    grant: 'La signature tardive est accordée. La structure en est avertie par courriel.',
    refuse: 'La signature tardive est refusée. La structure en est avertie par courriel.',
  },
  invitation: (count: number): string =>
    count === 1
      ? 'Une structure demande à signer après la clôture'
      : `${formatInteger(count)} structures demandent à signer après la clôture`,
  open: 'Examiner les demandes',
})
