/** Annex of a convention: what it finances, post by post, and the budget of the project (R086). */
import type { GrantedPost } from '#decisions/decision.ts'
import type { BudgetLine, FundingParameters } from '#funding/types.ts'
import { formatCents, formatEtpNumber, formatRate } from '#i18n/numbers.ts'

import type { Block } from '../blocks.ts'

const BASIS = 10_000

type Row = { label: string; amount: number }

const sum = (rows: readonly { amount: number }[]): number =>
  rows.reduce((total, { amount }) => total + amount, 0)

const rateOf = ({ granted, cost }: GrantedPost): string =>
  cost > 0 ? formatRate(Math.floor((granted * BASIS) / cost)) : ''

export const financedPosts = (posts: readonly GrantedPost[]): Block => {
  const financed = posts.filter(({ granted }) => granted > 0)
  return {
    type: 'table',
    caption: 'Postes financés',
    head: ['Poste', 'ETP', 'Coût annuel', 'Subvention', 'Part du coût'],
    align: ['left', 'right', 'right', 'right', 'right'],
    totals: 1,
    rows: [
      ...financed.map((post) => [
        post.title,
        formatEtpNumber(post.etp),
        formatCents(post.cost),
        formatCents(post.granted),
        rateOf(post),
      ]),
      [
        'Total',
        formatEtpNumber(financed.reduce((total, { etp }) => total + etp, 0)),
        formatCents(financed.reduce((total, { cost }) => total + cost, 0)),
        formatCents(financed.reduce((total, { granted }) => total + granted, 0)),
        '',
      ],
    ],
  }
}

const rowOf = ({ account, label, amount, funder }: BudgetLine): Row => ({
  label: [account, funder ? `${label} – ${funder.name}` : label].filter(Boolean).join(' '),
  amount,
})

const table = (caption: string, rows: readonly Row[]): Block => ({
  type: 'table',
  caption,
  head: ['Compte et libellé', 'Montant'],
  align: ['left', 'right'],
  totals: 1,
  rows: [
    ...rows.map(({ label, amount }) => [label, formatCents(amount)]),
    ['Total', formatCents(sum(rows))],
  ],
})

/**
 * Products as they become once the grant is known: what was asked of this call gives way to what is granted,
 * and the difference, if any, is to be found by the structure.
 */
const productsGranted = (
  lines: readonly BudgetLine[],
  granted: number,
  { callFunderType }: Pick<FundingParameters, 'callFunderType'>,
): Row[] => {
  const isCall = ({ funder }: BudgetLine): boolean => funder?.type === callFunderType
  const [first] = lines.filter(isCall)
  const asked = sum(lines.filter(isCall))
  const own = lines.filter((line) => !isCall(line)).map(rowOf)
  const missing = asked - granted
  return [
    ...own,
    { label: first ? rowOf(first).label : 'Subvention objet de la convention', amount: granted },
    ...(missing > 0
      ? [{ label: 'Ressources à trouver par la structure (part non accordée)', amount: missing }]
      : []),
  ]
}

/** Budget of the project: charges, products with the grant in its place, then what is in kind. */
export const projectBudget = (
  lines: readonly BudgetLine[],
  granted: number,
  parameters: Pick<FundingParameters, 'callFunderType'>,
): Block[] => {
  const spent = lines.filter(({ amount }) => amount !== 0)
  const of = (side: BudgetLine['side'], inKind: boolean): BudgetLine[] =>
    spent.filter((line) => line.side === side && line.inKind === inKind)
  const inKind = [...of('charges', true), ...of('products', true)]
  return [
    table('Charges du projet', of('charges', false).map(rowOf)),
    table('Produits du projet', productsGranted(of('products', false), granted, parameters)),
    ...(inKind.length > 0
      ? [
          table('Emploi des contributions volontaires en nature', of('charges', true).map(rowOf)),
          table('Contributions volontaires en nature', of('products', true).map(rowOf)),
        ]
      : []),
  ]
}
