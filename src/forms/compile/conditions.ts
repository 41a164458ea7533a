import { definitionSentences as say } from '#i18n/definition.ts'
import type { Expression } from '../definition.ts'
import {
  type CompiledExpression,
  compileExpression,
  type Expected,
} from '../expressions/compile.ts'
import type { ExpressionEnvironment } from '../expressions/environment.ts'
import type { DefinitionError } from './errors.ts'
import { definitionLimits } from './limits.ts'

/** Where an expression stands: what it may read depends on its page. */
export type Place = {
  path: string
  pageIndex: number
  environment: ExpressionEnvironment
  /** How many times it is evaluated at most: once per row for a column. */
  times: number
}

/** Gathers the errors and the cost of all the expressions of a form. */
export class ConditionCompiler {
  readonly errors: DefinitionError[] = []
  readonly #pageOf: ReadonlyMap<string, { index: number; title: string }>
  #cost = 0

  /** @param pageOf page of each field */
  constructor(pageOf: ReadonlyMap<string, { index: number; title: string }>) {
    this.#pageOf = pageOf
  }

  /** One expression; undefined when there is none or when it is refused. */
  compile(
    source: Expression | undefined,
    property: string,
    place: Place,
    expected: Expected = 'condition',
  ): CompiledExpression | undefined {
    if (source === undefined) return undefined
    const path = `${place.path}.${property}`
    const compiled = compileExpression(source, place.environment, expected)
    if (!compiled.ok) {
      for (const error of compiled.errors) this.errors.push({ path, ...error })
      return undefined
    }
    this.#cost += compiled.expression.cost * place.times
    this.#refuseLaterPages(compiled.expression, path, place)
    return compiled.expression
  }

  /** The conditions of a field or of a column. */
  conditions(
    { visibleIf, requiredIf }: { visibleIf?: Expression; requiredIf?: Expression },
    place: Place,
  ): { visibleIf?: CompiledExpression; requiredIf?: CompiledExpression } {
    const visible = this.compile(visibleIf, 'visibleIf', place)
    const required = this.compile(requiredIf, 'requiredIf', place)
    return { ...(visible && { visibleIf: visible }), ...(required && { requiredIf: required }) }
  }

  /** The cost of the whole form, once every expression is compiled. */
  costErrors(): DefinitionError[] {
    return this.#cost > definitionLimits.cost ? [{ path: 'pages', message: say.tooCostly() }] : []
  }

  #refuseLaterPages({ reads }: CompiledExpression, path: string, { pageIndex }: Place): void {
    for (const { field, position } of reads) {
      const page = this.#pageOf.get(field)
      if (!page || page.index <= pageIndex) continue
      this.errors.push({ path, message: say.later(field, page.title), position })
    }
  }
}
