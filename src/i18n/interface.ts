/** The words that the components themselves say. `\u00a0` and `\u202f` are the French no-break spaces. */
export const interfaceTexts = {
  serviceName: 'Guichet des appels à projets',
  home: 'Accueil',
  skipLinks: 'Accès rapide',
  toContent: 'Contenu',
  toMenu: 'Menu',
  toFooter: 'Pied de page',
  menu: 'Menu',
  mainMenu: 'Menu principal',
  accountMenu: 'Mon compte',
  close: 'Fermer',
  signIn: 'Se connecter',
  signOut: 'Se déconnecter',
  register: 'Créer un compte',
  footer: 'Pied de page',
  breadcrumb: 'Vous êtes ici',
  pagination: 'Pagination',
  pages: 'Pages du formulaire',
  onThisPage: 'Sur cette page',
  optional: 'facultatif',
  allRequired: 'Tous les champs sont obligatoires, sauf ceux marqués «\u00a0facultatif\u00a0».',
  source: 'Source\u00a0:',
  table: (caption: string): string => `Tableau\u00a0: ${caption}`,
  error: 'Erreur\u00a0:',
  valid: 'Correct\u00a0:',
  yes: 'Oui',
  no: 'Non',
  euros: 'en euros',
  newWindow: 'nouvelle fenêtre',
  noteNumber: (number: number): string => `Note ${number}`,
  charactersAtMost: (max: string): string => `${max} caractères au plus`,
  charactersLeft: (left: number, shown: string): string =>
    left === 1 ? 'Il reste 1 caractère' : `Il reste ${shown} caractères`,
  charactersOver: (over: number, shown: string): string =>
    over === 1 ? '1 caractère de trop' : `${shown} caractères de trop`,
} as const

/** The severity of a message, always said in a word beside its icon. */
export const toneTexts = {
  information: 'Information',
  success: 'Succès',
  warning: 'Attention',
  error: 'Erreur',
} as const

/** The choice of a light or dark look, at the foot of the pages. */
export const themeTexts = {
  legend: 'Affichage',
  system: 'Automatique',
  light: 'Clair',
  dark: 'Sombre',
} as const

/** Where a page of the dossier stands (list of tasks). */
export const taskTexts = {
  toStart: 'À commencer',
  inProgress: 'En cours',
  toCorrect: 'À corriger',
  complete: 'Complet',
  unavailable: 'Pas encore disponible',
} as const

/** Whether what was typed is safe: shown in the bar that stays and announced. */
export const saveTexts = {
  idle: 'Vos réponses sont enregistrées au fur et à mesure.',
  saving: 'Enregistrement en cours…',
  saved: (time: string): string => `Enregistré à ${time}`,
  retrying: (seconds: number): string =>
    `Pas encore enregistré\u00a0: nouvel essai dans ${seconds}\u00a0s. Vos réponses restent sur cet appareil.`,
  offline:
    'Hors connexion. Vos réponses restent sur cet appareil et partiront au retour du réseau.',
  signedOut: 'Votre session a expiré. Reconnectez-vous\u00a0: ce que vous avez saisi est gardé.',
} as const

/** What a file sent by the applicant is going through. */
export const fileTexts = {
  choose: 'Choisissez un ou plusieurs fichiers, ou déposez-les dans le cadre.',
  chooseOne: 'Choisissez un fichier, ou déposez-le dans le cadre.',
  remove: (name: string): string => `Retirer le fichier ${name}`,
  removeShort: 'Retirer',
  sending: 'Envoi en cours',
  checking: 'Vérification en cours',
  ready: 'Reçu',
  refused: 'Refusé',
} as const

/** Two people answered the same question: both answers are shown. */
export const conflictTexts = {
  title: (label: string): string =>
    `«\u00a0${label}\u00a0» a reçu deux réponses. Choisissez celle à garder.`,
  mine: 'Votre réponse',
  theirs: 'La réponse enregistrée',
  theirsBy: (who: string): string => `La réponse enregistrée par ${who}`,
} as const

/** Around the text of a document shown as a page; the same words as on its PDF. */
export const documentTexts = {
  dated: (date: string): string => `Le ${date}`,
  placeAndDate: (place: string, date: string): string => `${place}, le ${date}`,
  subject: 'Objet',
  reference: 'Référence',
  verification: (code: string): string => `Code de vérification\u00a0: ${code}.`,
  verify: 'Vérifier ce document',
} as const

/** How a funding verdict is announced, by severity. */
export const verdictTexts = {
  ok: 'Conforme',
  information: 'À savoir',
  warning: 'À vérifier',
  blocking: 'À corriger avant le dépôt',
  maximumCaption: (post: string): string => `Calcul du montant maximum — ${post}`,
  lineColumn: 'Ce qui est comparé',
  articleColumn: 'Article',
  amountColumn: 'Montant',
  retained: 'Retenu\u00a0: le plus petit de ces montants',
  maximum: 'Maximum finançable',
  comparison: 'Voir la comparaison',
  passing: (amount: string): string => `Montant accepté\u00a0: ${amount}`,
} as const

/** The balance of a budget, in words. */
export const budgetTexts = {
  charges: 'Charges',
  products: 'Produits',
  totalCharges: 'Total des charges',
  totalProducts: 'Total des produits',
  balanced: 'Les charges et les produits sont à l’équilibre.',
  productsMissing: (amount: string): string =>
    `Il manque ${amount} de produits pour équilibrer le budget.`,
  chargesMissing: (amount: string): string =>
    `Il manque ${amount} de charges pour équilibrer le budget.`,
} as const

/** Wording of navigation between pages, steps and pages of results. */
export const progressTexts = {
  step: (current: number, total: number): string => `Étape ${current} sur ${total}`,
  nextStep: 'Étape suivante\u00a0:',
  previous: 'Précédent',
  next: 'Suivant',
  pageWord: 'Page',
  previousPage: 'Précédente',
  nextPage: 'Suivante',
  page: (number: number): string => `Page ${number}`,
  done: 'Terminé',
  current: 'En cours',
  upcoming: 'À venir',
  deadlinePast: 'échéance passée',
  errorSummary: (count: number): string =>
    count === 1 ? 'Une erreur est à corriger' : `${count} erreurs sont à corriger`,
  sortBy: 'Trier par',
  select: 'Sélectionner',
  selection: 'Sélection',
} as const
