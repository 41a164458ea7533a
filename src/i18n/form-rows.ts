/** What tables and budgets say in the browser, on the pages that have some. */
const s = (count: number): string => (count > 1 ? 's' : '')

export const rowTexts = {
  numbered: (label: string, position: number): string => `${label} ${position}`,
  named: (row: string, title: string): string => `${row}\u00a0: ${title}`,
  add: (label: string): string => `Ajouter une ligne\u00a0: ${label.toLowerCase()}`,
  full: (most: number): string =>
    `Ce tableau compte ${most} lignes, le plus qu’il puisse en avoir.`,
  none: 'Aucune ligne pour l’instant.',
  remove: 'Retirer',
  moveUp: 'Monter',
  moveDown: 'Descendre',
  removed: (row: string): string => `${row}\u00a0: ligne retirée.`,
  undo: 'Annuler',
  gone: (row: string, who: string): string =>
    `La ligne «\u00a0${row}\u00a0» a été retirée par ${who}. Ce que vous y avez saisi est encore là.`,
  bringBack: 'Rétablir la ligne',
  letGo: 'Ne pas la garder',
  changedMeanwhile: (row: string, who: string): string =>
    `La ligne «\u00a0${row}\u00a0» a été modifiée entre-temps par ${who}.`,
  removeAnyway: 'La retirer quand même',
  keepRow: 'La garder',
  total: 'Total',
  actions: 'Actions',
  row: 'Ligne',
  notAsked: 'Sans objet',
  pasted: (count: number): string => `${count} valeur${s(count)} collée${s(count)}.`,
  pastedWithout: (count: number, left: number): string =>
    `${count} valeur${s(count)} collée${s(count)}, ${left} sans place.`,
} as const

export const budgetTexts = {
  charges: 'Charges',
  products: 'Produits',
  total: { charges: 'Total des charges', products: 'Total des produits' },
  inKind: 'Contributions volontaires en nature',
  keys: 'Entrée et les flèches passent d’un montant à l’autre\u202f; une colonne de nombres copiée d’un tableur se colle d’un coup.',
  addLine: (account: string): string => `Ajouter une ligne au compte ${account}`,
  line: (account: string, position: number): string => `Compte ${account}, ligne ${position}`,
  difference: 'Équilibre du budget',
} as const
