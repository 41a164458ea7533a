/** Words of the budget tables. */
export const budgetWords = {
  amount: 'Montant',
  side: 'Côté du budget',
  sides: { charges: 'Charges', products: 'Produits' },
  account: 'Compte',
  line: 'Intitulé',
  row: 'ligne',
  funder: 'Nom du financeur',
  funderType: 'Nature du financeur',
  status: 'État de la demande',
  asked: 'sollicité',
  granted: 'acquis',
  totalCharges: 'Total des charges',
  totalProducts: 'Total des produits',
  totalInKind: 'Total des contributions volontaires en nature',
} as const
