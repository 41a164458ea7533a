/** What the margin and the posts of a form say of the money, in the browser. */
const s = (count: number): string => (count > 1 ? 's' : '')

export const moneyTexts = {
  title: 'La demande en chiffres',
  figures: {
    asked: 'Montant demandé',
    maximum: 'Montant maximal',
    cofinancing: 'Reste à cofinancer',
  },
  account: 'Calcul du montant maximal',
  maximum: 'Montant maximal',
  line: 'Ce qui est comparé',
  amount: 'Montant',
  retained: 'Retenu\u00a0: le plus petit',
  severity: {
    ok: 'Conforme',
    information: 'À savoir',
    warning: 'À vérifier',
    blocking: 'À corriger avant le dépôt',
  },
  comparison: 'Voir la comparaison',
  passing: (amount: string): string => `Montant accepté\u00a0: ${amount}`,
  bringDown: (amount: string): string => `Ramener la demande à ${amount}`,
  ask: (amount: string): string => `Demander ${amount}`,
  respected: (count: number): string => `${count} règle${s(count)} respectée${s(count)}`,
  toCorrect: (count: number): string =>
    count > 0 ? `${count} règle${s(count)} à corriger` : 'Rien à corriger',
  rules: 'Règles de financement',
  rulesOf: (post: string): string => `Règles de financement\u00a0: ${post}`,
} as const
