/** What is read around the opinions: the list of those who give them, the page of one, the tab of the desk. */
import type { Scale } from '#opinions/opinion.ts'

import { typeset } from './typeset.ts'

const scale: Readonly<Record<Scale, string>> = {
  favourable: 'Favorable',
  reserved: 'Réservé',
  unfavourable: 'Défavorable',
  none: 'Sans avis',
}

/** Words that several of these pages share. */
export const opinionTexts = typeset({
  scale,
  yes: 'Oui',
  no: 'Non',
  opinion: 'Sens de l’avis',
  reasons: 'Motifs',
  unanswered: 'Sans réponse',
  dueAt: 'Attendu le',
  askedAt: 'Demandé le',
  answeredAt: 'Rendu le',
  note: 'Ce que le service demande',
  sheet: 'Fiche d’avis',
  sheetComing: 'La fiche se prépare : elle sera ici dans un instant.',
  version: (number: number): string => `Version ${number}`,
  download: 'Télécharger la fiche (PDF)',
  received: (given: number, asked: number): string =>
    `${given} avis ${given > 1 ? 'reçus' : 'reçu'} sur ${asked}`,
  onList: (given: number, asked: number): string =>
    `Avis : ${given}/${asked} ${given > 1 ? 'reçus' : 'reçu'}`,
  sheetName: (addressee: string, reference: string): string =>
    `Fiche d’avis – ${addressee} – ${reference}.pdf`,
})

/** `/avis`. */
export const opinionListTexts = typeset({
  title: 'Avis',
  /** Of its exports. */
  file: 'avis',
  lead: 'Les avis qui vous sont demandés sur les dossiers déposés. Chaque avis se donne sur une page, à côté du dossier.',
  tabs: {
    label: 'Avis par état',
    toGive: 'À rendre',
    overdue: 'En retard',
    given: 'Rendus et clos',
  },
  caption: 'Avis demandés',
  reference: 'Dossier',
  structure: 'Structure',
  state: 'État',
  on: 'Demandé à',
  dueOn: (date: string, left: string): string => `attendu le ${date}, ${left}`,
  extension: 'délai demandé',
  none: {
    toGive: 'Aucun avis n’attend votre réponse.',
    overdue: 'Aucun avis n’est en retard.',
    given: 'Vous n’avez encore rendu aucun avis.',
  },
  noneAdvice:
    'Un courriel vous prévient à chaque demande. Les dossiers dont vous vous êtes déporté, ou dont votre employeur est candidat, ne paraissent pas ici.',
  pastEnd: 'Cette page n’existe pas',
  firstPage: 'Aller à la première page',
  count: (count: { rows: number; more: boolean }): string => {
    if (count.more) return `Plus de ${count.rows} avis`
    return `${count.rows} avis`
  },
})

/** `/avis/[id]`. */
export const opinionPageTexts = typeset({
  over: (reference: string): string => `Avis sur le dossier ${reference}`,
  mine: 'Votre avis',
  toMine: 'Aller à votre avis',
  toDossier: 'Lire le dossier',
  dossier: 'Le dossier',
  dossierHelp:
    'Le service instructeur a ouvert ces rubriques pour cet avis. Les autres ne vous sont pas montrées.',
  documents: 'Pièces',
  nothingOpen: 'Aucune rubrique du dossier n’est ouverte à cette consultation.',
  closed: 'Le dossier n’est plus ouvert à cette consultation.',
  declined:
    'Vous avez décliné cet avis : le dossier ne vous est plus ouvert. Le service instructeur peut vous le demander de nouveau.',
  withdrawn: 'Le service instructeur a retiré sa demande : le dossier ne vous est plus ouvert.',
  late: 'La date est passée. Votre avis peut encore être rendu ; il portera la mention de son retard.',
  asked: 'Montant demandé',
  etp: 'ETP demandés',
  place: 'Territoire',
  reasonsHelp:
    'Nécessaires pour un avis qui n’est pas favorable. Le comité les lira, et la structure peut demander à les connaître.',
  save: 'Enregistrer sans rendre',
  savedNow: 'Vos réponses sont enregistrées. L’avis n’est pas encore rendu.',
  saving: 'Ce que vous écrivez est enregistré à mesure.',
  give: 'Rendre l’avis',
  giveLate: 'Rendre l’avis en retard',
  revise: 'Rendre une nouvelle version',
  givenBefore: 'Votre avis est rendu. Tant que le dossier est à l’étude, vous pouvez le modifier.',
  giveNote: 'Le service instructeur en est prévenu par courriel. Une fiche PDF est établie.',
  notGivenYet:
    'Des réponses ont changé depuis la dernière version rendue : elles ne sont pas transmises.',
  otherActs: 'Demander un délai, décliner, se déporter',
  extension: 'Demander un délai',
  extensionUntil: 'Jusqu’au',
  extensionPending: (date: string): string =>
    `Vous avez demandé un délai jusqu’au ${date}. Le service instructeur n’a pas encore répondu.`,
  extensionHelp: 'Le service instructeur accorde le délai ou le refuse ; vous êtes prévenu.',
  decline: 'Décliner',
  declineHelp: 'Le service instructeur est prévenu, avec votre motif.',
  recuse: 'Déclarer un conflit d’intérêts',
  recuseHelp:
    'Vous, ou votre employeur, avez un intérêt dans ce dossier. Vous ne le verrez plus : ni liste, ni pièces, ni courriels. Cela ne peut pas être annulé.',
  reason: 'Motif',
  required: 'Répondez à cette question.',
  requiredOpinion: 'Choisissez le sens de votre avis.',
  requiredReasons: 'Dites vos raisons : votre avis n’est pas favorable.',
  done: {
    save: 'Vos réponses sont enregistrées. L’avis n’est pas encore rendu.',
    answer: 'Votre avis est rendu. Le service instructeur en est prévenu.',
    answerLate: 'Votre avis est rendu, après la date. Le service instructeur en est prévenu.',
    revise: 'La nouvelle version de votre avis est rendue.',
    decline: 'Vous avez décliné. Le service instructeur en est prévenu.',
    askExtension: 'Le délai est demandé. Le service instructeur va répondre.',
    recuse: 'Votre déport est enregistré : vous ne verrez plus ce dossier.',
  },
  history: 'Ce que vous avez rendu',
})

/** The tab « Avis » of a dossier on its desk. */
export const opinionDeskTexts = typeset({
  title: 'Avis',
  help: 'Les avis demandés sur ce dossier, leur sens et leurs dates. La structure ne les lit pas.',
  none: 'Aucun avis n’est encore demandé.',
  toAsk: 'Demander des avis',
  toRefer: 'Saisir le comité technique national',
  referHelp:
    'La structure candidate pour la première fois : chaque organisme du comité technique national donne son avis.',
  addressees: 'À qui',
  whyCounty: 'Obligatoire : le projet touche ce département.',
  whyCoordinator: 'Obligatoire : la coordination régionale est consultée sur chaque dossier.',
  whyNational: 'La structure candidate pour la première fois.',
  nobody:
    'Personne n’est habilité aujourd’hui : cet avis n’est pas attendu. Demandez un compte à l’administration technique, ou consultez ce service par un autre moyen.',
  pages: 'Rubriques du formulaire ouvertes',
  pagesHelp: 'La personne consultée ne lit rien d’autre. Le compte bancaire n’est jamais montré.',
  documents: 'Pièces ouvertes',
  due: 'Date limite',
  dueHelp: 'L’avis peut être rendu jusqu’à la fin de ce jour. Des rappels partent avant.',
  note: 'Message',
  noteHelp: 'Ce que vous attendez de cet avis. La personne consultée le lit, la structure non.',
  ask: 'Demander les avis',
  refer: 'Saisir le comité',
  notNow: 'Les avis se demandent pendant que le dossier est à l’étude.',
  notYours: 'Les avis sont demandés par le service instructeur de la région.',
  allAsked: 'Tous les avis obligatoires sont demandés.',
  mandatory: 'Obligatoire',
  expiredNote: 'Le délai est passé sans réponse : l’instruction peut continuer.',
  recusedNote: 'Une personne s’est déportée. Une autre du même service peut être sollicitée.',
  extensionAsked: (date: string, reason: string): string =>
    `Un délai est demandé jusqu’au ${date}. Motif : ${reason}`,
  grant: 'Accorder le délai',
  refuse: 'Refuser le délai',
  askAgain: 'Demander de nouveau',
  askAgainNote: 'Ce que vous demandez de plus',
  withdraw: 'Retirer la demande',
  withdrawHelp: 'La personne consultée ne verra plus le dossier.',
  reason: 'Motif',
  until: 'Nouvelle date limite',
  answers: 'Réponses',
  story: 'Ce qui s’est passé',
  asked: 'Les avis sont demandés. Les personnes consultées en sont prévenues par courriel.',
  sections: 'Rubriques ouvertes',
})
