/** What is said of a parameter of a reading that cannot be taken. */
export const restTexts = {
  where: 'Le filtre est illisible, trop profond ou trop long.',
  sort: 'Le tri compte trop de colonnes ou n’est pas lisible.',
} as const
