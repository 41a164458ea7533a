import { BudgetFigures, JoinedDocuments } from '#forms/expressions/collections.ts'
import { compileExpression, type Expected } from '#forms/expressions/compile.ts'
import { lowerFacts } from '#forms/expressions/context.ts'
import { createEnvironment, type Variable } from '#forms/expressions/environment.ts'
import { lowerScalar } from '#forms/expressions/lower.ts'
import type { Answer } from '#forms/answers.ts'

/** One variable of each type of the expression language, with answers. */
export const scalar = (type: Parameters<typeof lowerScalar>[0]['type'], more = {}) =>
  ({ kind: 'scalar', type, ...more }) as const

export const columns = {
  titre: scalar('text'),
  origine: scalar('text', { options: ['nouveau', 'ancien'] }),
  etp: scalar('etp'),
  cout: scalar('euros'),
}

const variables = new Map<string, Variable>([
  ['nature', scalar('text', { options: ['premiere', 'renouvellement'] })],
  ['publics', scalar('texts', { options: ['jeunes', 'seniors'] })],
  ['departements', scalar('texts')],
  ['zone_blanche', scalar('boolean')],
  ['nom', scalar('text')],
  ['effectif', scalar('integer')],
  ['total', scalar('euros')],
  ['quotite', scalar('etp')],
  ['part_etat', scalar('percentage')],
  ['taux_local', scalar('decimal', { decimals: 1 })],
  ['debut', scalar('date')],
  ['accepte', scalar('accepted')],
  ['adresse', scalar('opaque')],
  ['postes', { kind: 'rows', columns, maxRows: 20 }],
  ['budget', { kind: 'budget', accounts: new Set(['charges-64', 'products-74']) }],
  ['rib', { kind: 'files' }],
])

export const environment = createEnvironment(variables)

/** Facts of an association that applies for the first time. */
export const facts = {
  'structure.association': true,
  'structure.fondation': false,
  'structure.collectivite': false,
  'structure.etablissement_public': false,
  'structure.alsace_moselle': false,
  'structure.premiere_candidature': true,
  'structure.region': '84',
  'structure.departement': '38',
  signataire_est_delegue: false,
}

const answers: Record<string, Answer> = {
  nature: 'premiere',
  publics: ['jeunes'],
  departements: ['38', '69'],
  effectif: 12,
  total: 2_947_300,
  quotite: 50,
  part_etat: 7000,
  taux_local: 15,
  debut: '2024-02-29',
  accepte: true,
}

const rows: Record<string, Answer>[] = [
  { titre: 'A', origine: 'nouveau', etp: 100, cout: 4_000_000 },
  { titre: 'B', origine: 'ancien', etp: 50 },
]

export function values(): Record<string, unknown> {
  const context = lowerFacts(facts, '2024-03-10')
  for (const [key, variable] of variables) {
    if (variable.kind === 'scalar') context[key] = lowerScalar(variable, answers[key])
  }
  const Row = environment.rowClasses.get('postes')!
  context['postes'] = rows.map((row) => {
    const cells = Object.entries(columns).map(([key, column]) => [
      key,
      lowerScalar(column, row[key]),
    ])
    return Object.assign(new Row(), Object.fromEntries(cells))
  })
  context['budget'] = new BudgetFigures({
    charges: 100n,
    products: 90n,
    chargesInKind: 5n,
    productsInKind: 5n,
    accounts: new Map([['products-74', 80n]]),
  })
  context['rib'] = new JoinedDocuments(1)
  return context
}

export const compile = (source: string, expected: Expected = 'condition') =>
  compileExpression(source, environment, expected)

export function value(source: string, expected: Expected = 'condition') {
  const compiled = compile(source, expected)
  if (!compiled.ok) return compiled.errors.map(({ message }) => message)
  return compiled.expression.evaluate(values())
}

export const errors = (source: string, expected: Expected = 'condition') => {
  const compiled = compile(source, expected)
  return compiled.ok ? [] : compiled.errors
}
