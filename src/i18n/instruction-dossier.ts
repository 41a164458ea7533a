import type { DossierState } from '#workflows/dossier/facts.ts'
import type { DossierEvent } from '#workflows/dossier/table.ts'

import { typeset } from './typeset.ts'

/** What is to be done next in a state, told to the desk. */
const next: Readonly<Record<DossierState, string>> = {
  draft: 'La structure prépare son dossier.',
  submitted: 'Vérifier que le dossier est complet, puis le déclarer recevable.',
  correction: 'La structure répond à la demande de compléments.',
  under_review: 'Étudier le dossier et recueillir les avis.',
  reviewed: 'Présenter le dossier au comité.',
  national_opinion: 'Attendre l’avis du comité national.',
  selected: 'Notifier l’accord à la structure.',
  waitlisted: 'Attendre qu’une place se libère dans l’enveloppe.',
  rejected: 'Notifier le refus à la structure.',
  accepted: 'Établir la convention.',
  refused: 'Rien : la décision est notifiée.',
  inadmissible: 'Rien : l’instruction est close.',
  withdrawn: 'Rien : la structure a retiré son dossier.',
  expired: 'Rien : le dossier est caduc.',
}

export const deskTexts = typeset({
  over: (reference: string): string => `Dossier ${reference}`,
  list: 'Dossiers à instruire',
  place: 'Territoire',
  asked: 'Montant demandé',
  etp: 'ETP demandés',
  filedAt: 'Déposé le',
  next: 'La suite',
  impliedRejection: 'Rejet implicite',
  silenceOver: (date: string): string =>
    `À moins qu’une décision n’ait été notifiée avant le ${date}, la demande est réputée rejetée depuis cette date (article L. 231-4, 3°, du code des relations entre le public et l’administration). Une décision expresse peut encore être notifiée : elle remplace ce rejet.`,
  nextOf: next,
  tabs: {
    label: 'Rubriques du dossier',
    answers: 'Réponses',
    documents: 'Pièces',
    findings: 'Constats',
    finances: 'Finances',
    opinions: 'Avis',
    decision: 'Décision',
    convention: 'Convention',
    messages: 'Messages',
    corrections: 'Compléments',
    history: 'Historique',
  },
  pages: 'Pages du formulaire',
  ofPage: 'Pièces de cette page',
  nothingAnswered: 'Aucune réponse à montrer',
  issued: 'Documents émis par le guichet',
  issuedOne: 'Document émis par le guichet',
  noneIssued: 'Aucun document n’est encore émis.',
  requested: 'Pièces demandées',
  requestedCaption: 'Liste des pièces demandées',
  requestedHelp:
    'Dans l’ordre du formulaire. Une pièce s’ouvre à côté de la liste, sans quitter le dossier.',
  none: 'Aucune pièce n’est demandée à ce dossier.',
  missing: 'Non jointe',
  missingRequired: 'Obligatoire, non jointe',
  joined: 'Jointe',
  optional: 'facultative',
  document: 'Pièce',
  files: 'Fichiers',
  state: 'État',
  totals: 'La demande en chiffres',
  maximum: 'Maximum finançable',
  cofinancing: 'Cofinancement',
  cost: 'Coût du poste',
  posts: 'Postes demandés',
  noPost: 'Aucun poste n’est demandé.',
  rules: 'Règles du projet',
  rulesFine: 'Aucune règle de financement n’appelle de remarque sur le projet.',
  budgets: 'Budgets',
  history: 'Historique du dossier',
  historyHelp: 'Qui a fait quoi, quand et pourquoi, depuis le dépôt.',
})

export const workTexts = typeset({
  title: 'Suivi du dossier',
  inCharge: 'Chargé du dossier',
  nobody: 'Personne',
  me: 'Moi',
  assign: 'Affecter',
  takeCharge: 'M’affecter ce dossier',
  follow: 'Suivre ce dossier',
  unfollow: 'Ne plus suivre ce dossier',
  followHelp: 'Vous recevez les courriels du service à son sujet.',
  notes: 'Notes internes',
  notesHelp: 'Lues par les services de l’État seuls, jamais par la structure.',
  note: 'Nouvelle note',
  addNote: 'Ajouter la note',
  removeNote: 'Retirer ma note',
  noNote: 'Aucune note.',
  rerouteTitle: 'Transmettre à une autre région',
  rerouteHelp:
    'Le dossier garde sa référence et sa date de dépôt. La structure et les deux services en sont prévenus par courriel\u00a0; il quitte votre liste.',
  region: 'Région compétente',
  regionEmpty: 'Choisissez une région',
  reroute: 'Transmettre le dossier',
  rerouteReason: 'Motif, pour les services',
  outcomes: {
    controle: 'Le contrôle est enregistré.',
    affectation: 'L’affectation est enregistrée.',
    suivi: 'Votre suivi est enregistré.',
    note: 'La note est ajoutée.',
    'note-retiree': 'La note est retirée.',
  } as Readonly<Record<string, string>>,
})

export const structureTexts = typeset({
  title: 'Ce qui est connu de la structure',
  formerCalls: 'Financements antérieurs',
  noFormerCall: 'Aucun connu',
  siret: 'SIRET',
  category: 'Catégorie juridique',
  others: 'Ses autres dossiers',
  none: 'Aucun autre dossier déposé dans les régions que vous instruisez.',
  elsewhere: (count: number): string =>
    count === 1
      ? 'Un autre dossier est déposé dans une autre région.'
      : `${count} autres dossiers sont déposés dans d’autres régions.`,
  reference: 'Référence',
  call: 'Appel à projets',
  asked: 'Montant demandé',
  state: 'État',
  filedAt: 'Déposé le',
})

export const historyTexts = typeset({
  title: 'Historique',
  by: (role: string): string => `Par\u00a0: ${role}`,
  reason: (words: string): string => `Motif\u00a0: ${words}`,
  of: (done: string, what: string): string => `${done}\u00a0: ${what}`,
  due: (date: string): string => `Échéance\u00a0: ${date}`,
  none: 'Rien n’est encore écrit dans l’historique.',
})

/** What hangs on a dossier, as its history names it. */
export const subjectTexts = typeset({
  correction: (round: number): string => `demande de compléments n°\u00a0${round}`,
})

/** What firing an act does, told before it is fired. */
const consequences: Readonly<Partial<Record<DossierEvent, string>>> = {
  admit: 'Le dossier passe en instruction. La structure en est prévenue par courriel.',
  declareInadmissible:
    'L’instruction s’arrête. La structure en est prévenue par courriel, avec le motif que vous écrivez ici et les voies de recours.',
  withdraw:
    'Le dossier ne sera pas instruit et ne pourra pas être repris. Le service instructeur et les membres de la structure en sont prévenus. Cet acte ne peut pas être annulé.',
  reopenCheck: 'Le dossier redevient à vérifier. Le motif est gardé dans l’historique.',
  finishReview: 'Le dossier attend ensuite le comité.',
  resumeReview: 'Le dossier revient en instruction. Le motif est gardé dans l’historique.',
  closeCorrection: 'La demande de compléments est levée. Le dossier redevient à vérifier.',
  acceptAmount:
    'La convention est ensuite préparée par le service, puis vous est envoyée à signer.',
  declineAmount:
    'La demande est close et les crédits peuvent aller à un autre projet. Cet acte ne peut pas être annulé.',
  promoteFromWaitlist:
    'Le montant prévu est pris sur l’enveloppe. La décision est ensuite à notifier.',
  closeWaitlist:
    'La demande n’est pas retenue, pour les motifs écrits ici. Le refus est ensuite à notifier.',
  reconsiderRefusal: 'Le dossier revient devant le comité. La structure en est prévenue.',
  reconsiderInadmissibility: 'Le dossier redevient à vérifier. La structure en est prévenue.',
}

export const actTexts = typeset({
  title: 'Actes',
  none: 'Aucun acte n’est possible dans l’état présent du dossier.',
  done: (act: string): string => `C’est fait\u00a0: ${act.charAt(0).toLowerCase()}${act.slice(1)}.`,
  reason: 'Motif',
  reasonHelp: 'Une phrase qu’une autre personne comprendra.',
  optionalReason: 'Motif, si vous souhaitez le dire',
  could: (roles: string): string => `Qui le peut\u00a0: ${roles}.`,
  consequences,
})
