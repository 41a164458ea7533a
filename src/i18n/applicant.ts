/** Words of the applicants' space. */
export const spaceTexts = {
  title: 'Mon espace',
  lead: 'Vos dossiers, ce qui reste à faire et pour quand.',
  dossiers: 'Mes dossiers',
  dossiersCaption: 'Liste de mes dossiers',
  none: 'Aucun dossier pour l’instant',
  noneAdvice:
    'Un dossier s’ouvre depuis un appel à projets ouvert. Tout ce que vous saisissez est enregistré au fur et à mesure\u202f: vous pouvez vous arrêter et revenir.',
  open: 'Ouvrir un dossier',
  openHelp:
    'Le dossier appartient à votre structure\u202f: les collègues que vous invitez y travaillent avec vous.',
  openButton: (call: string) => `Ouvrir un dossier pour «\u00a0${call}\u00a0»`,
  region: 'Région du projet',
  regionHelp: 'Le dossier est adressé au service de l’État de cette région.',
  noStructure: 'Votre compte n’est rattaché à aucune structure',
  noStructureAdvice:
    'Déclarez votre structure avec son numéro SIRET, ou demandez à une personne qui y a déjà un compte de vous inviter.',
  declare: 'Déclarer ma structure',
  noneOpen: 'Aucun appel à projets n’est ouvert au dépôt en ce moment.',
  call: 'Appel à projets',
  structure: 'Structure',
  reference: 'Référence',
  state: 'État',
  next: 'La suite',
  readOnly: 'Vous avez un droit de lecture dans cette structure.',
  abandoned: 'Le brouillon est abandonné. Il reste lisible, mais ne peut plus être déposé.',
  agent: 'Votre compte est celui d’un service de l’État',
  agentAdvice:
    'Cet espace est celui des structures qui déposent un dossier. Le vôtre est dans le menu.',
  noOffice: 'Votre habilitation n’est pas en cours',
  noOfficeAdvice:
    'Elle n’a pas commencé, ou elle est terminée. Adressez-vous au responsable de votre service.',
  workplace: 'Ouvrir mon espace de travail',
} as const

/** Heads of the file of one's dossiers. */
export const dossierListTexts = {
  file: 'mes-dossiers',
  reference: spaceTexts.reference,
  structure: spaceTexts.structure,
  project: 'Projet',
  call: spaceTexts.call,
  place: 'Région',
  state: spaceTexts.state,
  filedAt: 'Déposé le',
  next: spaceTexts.next,
} as const

export const nextTexts = {
  draft: (closing: string) => `À compléter et à déposer avant le ${closing}.`,
  draftClosed: 'L’appel à projets est clos\u202f: ce brouillon ne peut plus être déposé.',
  submitted: (service: string) =>
    `Le service instructeur (${service}) vérifie que le dossier est complet. Vous serez prévenu par courriel.`,
  reviewing: (service: string) =>
    `Le service instructeur (${service}) étudie le projet et recueille les avis prévus. La décision vous sera notifiée.`,
  accepted:
    'La subvention est accordée\u202f; la décision, la convention et ses dates se lisent dans le dossier.',
  refused: 'La décision et les voies de recours se lisent dans le dossier.',
  ended: 'Rien\u00a0: le dossier est clos.',
} as const

export const dossierTexts = {
  over: (reference: string) => `Dossier ${reference}`,
  untitled: 'Projet sans intitulé',
  closing: 'Clôture du dépôt',
  tasks: 'Les pages du dossier',
  tasksHelp: 'Dans l’ordre que vous voulez. Chaque réponse est enregistrée dès qu’elle est saisie.',
  changedBy: (name: string, when: string) => `Modifiée par ${name}, ${when}`,
  missing: (count: number) => (count === 1 ? '1 réponse à donner' : `${count} réponses à donner`),
  toCorrect: (count: number) =>
    count === 1 ? '1 réponse à corriger' : `${count} réponses à corriger`,
  filing: 'Déposer',
  check: 'Vérifier et déposer le dossier',
  leaving: 'Renoncer',
  acts: 'Ce que vous pouvez faire',
  abandon: 'Abandonner ce brouillon',
  abandonWarning:
    'Le brouillon reste lisible par votre structure, mais il ne pourra plus être complété ni déposé. Cet acte ne peut pas être annulé.',
  money: 'La demande en chiffres',
  asked: 'Montant demandé',
  maximum: 'Montant maximal',
  etp: 'ETP demandés',
  cofinancing: 'Cofinancement',
  progress: 'Où en est le dossier',
  documents: 'Documents émis',
  preparing:
    'L’accusé de réception se prépare\u202f: il arrive ici et par courriel dans quelques instants. Rechargez la page.',
  read: 'Lire en ligne',
  download: 'Télécharger le PDF',
  joined: 'Pièces jointes',
  deposited: 'Le dossier est déposé',
  depositedAdvice: (reference: string) =>
    `Notez sa référence\u202f: ${reference}. L’accusé de réception, qui en fait preuve, vous est envoyé par courriel.`,
  history: 'Historique',
  created: 'Dossier ouvert',
  filed: 'Dossier déposé',
  checking: 'Vérification par le service',
  checked: 'Dossier recevable',
  reviewing: 'Étude par le service',
  decision: 'Décision',
  convention: 'Convention',
  conventionIs: (state: string) => `Convention\u00a0: ${state.toLocaleLowerCase('fr')}`,
  impliedRejection: (date: string) =>
    `Sous réserve que la demande soit complète, sans décision notifiée le ${date}, elle sera réputée rejetée.`,
  silenceOver: (date: string) =>
    `Sous réserve que la demande ait été complète, sans décision notifiée le ${date}, elle est réputée rejetée depuis cette date. Une décision peut encore vous être notifiée\u00a0: elle remplacera ce rejet.`,
} as const

/** Who signs a dossier, before its closing or after. */
export const signatureTexts = {
  name: 'Nom et prénom de la personne qui signe',
  quality: 'Qualité',
  qualityHelp: 'Par exemple présidente, directeur par délégation.',
} as const

export const checkTexts = {
  title: 'Vérifier et déposer',
  ready: 'Le dossier peut être déposé',
  readyAdvice: 'Toutes les réponses et toutes les pièces demandées y sont.',
  notReady: (count: number) =>
    count === 1 ? 'Une réponse reste à donner' : `${count} réponses restent à donner`,
  notReadyHelp: 'Page par page, avec un lien vers chaque question.',
  wrong: (count: number) =>
    count === 1 ? 'Un point est à corriger' : `${count} points sont à corriger`,
  warnings: 'À relire avant de déposer',
  rules: 'Les règles de financement',
  rulesHelp: 'Chaque règle dit ce qu’elle compare et l’article de l’appel qui la fonde.',
  rulesFine: 'Aucune règle de financement ne s’oppose au dépôt.',
  review: 'Relire tout le dossier',
  sign: 'Signer et déposer',
  signHelp:
    'Le dépôt est définitif\u202f: le dossier ne pourra plus être modifié, sauf si le service vous demande des compléments. L’accusé de réception est émis aussitôt.',
  accept:
    'Je certifie l’exactitude de cette demande, je la signe au nom de la structure et je la dépose.',
  button: 'Déposer le dossier',
  onlyRepresentative:
    'Seule la personne qui représente légalement la structure sur le guichet peut déposer. Prévenez-la\u202f: le dossier l’attend.',
  hour: (closing: string) =>
    `Le dépôt est possible jusqu’au ${closing}. Un dépôt en cours d’envoi à cette heure est jugé sur l’instant où il nous parvient.`,
} as const
