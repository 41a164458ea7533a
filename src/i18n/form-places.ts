/** What addresses, territories and bank details say in the browser. */
const s = (count: number): string => (count > 1 ? 's' : '')

export const placeTexts = {
  lines: 'Numéro et voie, complément',
  postalCode: 'Code postal',
  commune: 'Commune',
  postalCodeFirst: 'Saisissez d’abord le code postal',
  chooseCommune: 'Choisissez la commune',
  searching: 'Recherche…',
  noneForCode: 'Aucune commune connue pour ce code postal. Écrivez le nom de la commune.',
  filter: 'Filtrer la liste',
  chosen: (count: number): string => (count > 1 ? `${count} choisis\u00a0: ` : 'Choisi\u00a0: '),
  search: 'Chercher une commune',
  searchHelp: 'Les premières lettres de son nom, ou son code postal.',
  found: (count: number): string =>
    count === 0 ? 'Aucune commune trouvée.' : `${count} commune${s(count)} trouvée${s(count)}.`,
  unreachable: 'La recherche ne répond pas. Réessayez dans un instant.',
  add: (name: string): string => `Ajouter ${name}`,
  remove: (name: string): string => `Retirer ${name}`,
  most: (most: number): string =>
    `${most} au plus\u00a0: retirez un choix pour en ajouter un autre.`,
} as const

export const bankTexts = {
  iban: 'IBAN',
  ibanHelp: 'Comme sur le relevé d’identité bancaire, avec ou sans espaces.',
  bic: 'BIC',
  bicHelp: '8 ou 11 caractères.',
} as const
