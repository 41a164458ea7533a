/** The steps of a calendar, as its table names them. */
export const milestoneTexts = {
  opening: 'Ouverture du dépôt',
  closing: 'Clôture du dépôt',
  lateSignature: 'Fin de la signature tardive, sur autorisation',
  past: 'Passé',
  next: 'Prochaine échéance',
  coming: 'À venir',
} as const
