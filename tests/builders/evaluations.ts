import type { Answers } from '#forms/answers.ts'
import type { Field } from '#forms/definition.ts'
import { evaluate } from '#forms/evaluate/evaluate.ts'
import { compiled, contextOf, definitionOf } from './form.ts'

/** The evaluation of a form of one section. */
export const evaluated = (fields: readonly Field[], answers: Answers, changes = {}) =>
  evaluate(compiled(definitionOf(fields)), answers, contextOf(changes))

/** `path: code` of each issue. */
export const codes = ({ issues }: { issues: readonly { path: string; code: string }[] }) =>
  issues.map(({ path, code }) => `${path}: ${code}`)

export const row = (order: number, cells: object, more: object = {}) =>
  ({ order, cells, ...more }) as never

/** The cells of a post that lacks nothing. */
export const post = { intitule: 'Poste', etp: 100, cout: 4_000_000, mois: 12, demande: 2_500_000 }
