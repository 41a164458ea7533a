/** What documents to join say in the browser. */
export const fileTexts = {
  formats: (size: string): string => `${size} au plus par fichier.`,
  chooseSome: 'Choisissez un ou plusieurs fichiers, ou déposez-les ici.',
  chooseOne: 'Choisissez un fichier, ou déposez-le ici.',
  sending: 'Envoi en cours',
  progress: (sent: string, size: string): string => `${sent} sur ${size}`,
  waiting: 'En attente d’envoi',
  checking: 'Vérification en cours',
  ready: 'Reçu',
  refused: 'Refusé',
  failed: 'Non envoyé',
  tooLarge: (size: string, most: string): string =>
    `Ce fichier pèse ${size}, plus que les ${most} admis. Réduisez-le, ou partagez-le en plusieurs.`,
  empty: 'Ce fichier est vide. Vérifiez-le, puis choisissez-le de nouveau.',
  unreachable: 'L’envoi n’a pas abouti\u00a0: la connexion a été perdue.',
  signedOut: 'L’envoi n’a pas abouti\u00a0: votre session a expiré.',
  notRemoved: 'Le document n’a pas pu être retiré. Réessayez dans un instant.',
  sendAgain: 'Renvoyer',
  remove: 'Retirer',
  received: (name: string): string => `${name}\u00a0: fichier reçu.`,
  removedDocument: (name: string): string => `${name}\u00a0: fichier retiré.`,
} as const
