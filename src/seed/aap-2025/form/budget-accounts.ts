import type { BudgetAccount } from '#forms/definition.ts'

/** Charges of the two budgets of the cerfa (rubriques 5 and 6), without the lines proper to each. */
export const commonCharges: readonly BudgetAccount[] = [
  {
    code: '60',
    label: 'Achats',
    lines: [
      { code: '601', label: 'Matières et fournitures' },
      { code: '606', label: 'Autres fournitures' },
    ],
  },
  {
    code: '61',
    label: 'Services extérieurs',
    lines: [
      { code: '613', label: 'Locations' },
      { code: '615', label: 'Entretien et réparation' },
      { code: '616', label: 'Assurance' },
      { code: '618', label: 'Documentation' },
    ],
  },
  {
    code: '62',
    label: 'Autres services extérieurs',
    lines: [
      { code: '622', label: 'Rémunérations intermédiaires et honoraires' },
      { code: '623', label: 'Publicité, publication' },
      { code: '625', label: 'Déplacements, missions' },
      { code: '627', label: 'Services bancaires, autres' },
    ],
  },
  {
    code: '63',
    label: 'Impôts et taxes',
    lines: [
      { code: '631', label: 'Impôts et taxes sur rémunération' },
      { code: '635', label: 'Autres impôts et taxes' },
    ],
  },
  {
    code: '64',
    label: 'Charges de personnel',
    lines: [
      { code: '641', label: 'Rémunération des personnels' },
      { code: '645', label: 'Charges sociales' },
      { code: '648', label: 'Autres charges de personnel' },
    ],
  },
  { code: '65', label: 'Autres charges de gestion courante' },
  { code: '66', label: 'Charges financières' },
  { code: '67', label: 'Charges exceptionnelles' },
  { code: '68', label: 'Dotations aux amortissements, aux provisions et engagements' },
  { code: '69', label: 'Impôt sur les bénéfices, participation des salariés' },
]

export const contributionCharges: BudgetAccount = {
  code: '86',
  label: 'Emplois des contributions volontaires en nature',
  inKind: true,
  lines: [
    { code: '860', label: 'Secours en nature' },
    { code: '861', label: 'Mise à disposition gratuite de biens et services' },
    { code: '862', label: 'Prestations' },
    { code: '864', label: 'Personnel bénévole' },
  ],
}

/** Products of the two budgets; cofinancers are named line by line in account 74 (R053). */
export const commonProducts: readonly BudgetAccount[] = [
  { code: '70', label: 'Vente de produits finis, de marchandises, prestations de services' },
  { code: '73', label: 'Dotations et produits de tarification' },
  { code: '74', label: 'Subventions d’exploitation', named: true },
  {
    code: '75',
    label: 'Autres produits de gestion courante',
    lines: [
      { code: '756', label: 'Cotisations' },
      { code: '758', label: 'Dons manuels, mécénat' },
    ],
  },
  { code: '76', label: 'Produits financiers' },
  { code: '77', label: 'Produits exceptionnels' },
  { code: '78', label: 'Reprises sur amortissements, dépréciations et provisions' },
  { code: '79', label: 'Transfert de charges' },
]

export const contributionProducts: BudgetAccount = {
  code: '87',
  label: 'Contributions volontaires en nature',
  inKind: true,
  lines: [
    { code: '870', label: 'Bénévolat' },
    { code: '871', label: 'Prestations en nature' },
    { code: '875', label: 'Dons en nature' },
  ],
}
