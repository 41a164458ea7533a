/** What every form page says in the browser: kept small, it travels with the page. */
export const formPageTexts = {
  over: (reference: string): string => `Dossier ${reference}`,
  needsScript:
    'La page se lit telle quelle, mais la remplir demande JavaScript, qui enregistre chaque réponse au fur et à mesure. Activez-le dans votre navigateur, puis rechargez la page.',
  readOnly: 'Ces réponses se lisent, mais ne peuvent plus être modifiées ici.',
  closing: (until: string): string => `À déposer avant le ${until}`,
  hiddenAnswers: (labels: string): string =>
    `Vos réponses à des questions qui ne vous sont plus posées sont gardées, mais ne seront pas déposées\u00a0: ${labels}.`,
  nothingToCorrect: 'Il n’y a plus rien à corriger sur cette page.',
  fieldIssue: (label: string, sentence: string): string =>
    label.endsWith('?') ? `${label} ${sentence}` : `${label}\u00a0: ${sentence}`,
  none: 'Aucune réponse',
  source: (source: string): string => `Source, sauf mention contraire\u00a0: ${source}`,
  warning: 'À vérifier\u00a0:',
  kindWord: { amount: 'en euros', percentage: 'en pourcentage', etp: 'en équivalent temps plein' },
  dateHelp: 'Jour, mois et année, par exemple 31/12/2025.',
  choose: 'Choisissez',
  clearChoice: 'Effacer ma réponse',
  accept: 'J’ai lu et j’accepte',
  notComputed: 'Pas encore calculé',
} as const

export const savingTexts = {
  idle: 'Vos réponses sont enregistrées au fur et à mesure.',
  saving: 'Enregistrement…',
  saved: (time: string): string => `Enregistré à ${time}`,
  unsaved: 'Modification en cours…',
  retrying: (seconds: number): string =>
    seconds > 0
      ? `Connexion perdue\u00a0: nouvel essai dans ${seconds}\u00a0s. Vos réponses restent sur cet appareil.`
      : 'Connexion perdue\u00a0: nouvel essai…',
  retryNow: 'Essayer maintenant',
  signedOut: 'Session expirée. Vos réponses restent sur cet appareil.',
  signInAgain: 'Se reconnecter',
  tooLong:
    'Une réponse est trop longue pour être enregistrée\u00a0: raccourcissez-la. Les autres sont enregistrées.',
  conflicts: (count: number): string =>
    count > 1
      ? `${count} questions ont reçu deux réponses\u00a0: choisissez celles à garder.`
      : 'Une question a reçu deux réponses\u00a0: choisissez celle à garder.',
  elsewhere: (page: string): string =>
    `Une question d’une autre page a reçu deux réponses\u00a0: ouvrez la page «\u00a0${page}\u00a0» pour choisir.`,
} as const

export const choiceOfAnswerTexts = {
  mine: 'Garder ma réponse',
  theirs: 'Garder l’autre réponse',
  someone: 'une autre personne',
  who: (name: string, when: string | null): string =>
    when === null ? name : `${name}, le ${when}`,
} as const
