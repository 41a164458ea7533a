import type { ParseResult } from '@marcbachmann/cel-js'
import { describeType, expressionSentences as say } from '#i18n/expressions.ts'
import { type ExpressionEnvironment, expressionLimits } from './environment.ts'
import { type ExpressionOutcome, run } from './evaluate.ts'
import { inspect } from './inspect.ts'
import { translate } from './translate.ts'
import { checkTypes, typeName, withoutOptional } from './types.ts'
import { type ExpressionError, positionOf, type Read, startWalk, type Walk } from './walk.ts'

/** What an expression must give: a condition, or the value of a computed field. */
export type Expected = 'condition' | 'amount' | 'etp' | 'integer' | 'percentage' | 'text'

export type CompiledExpression = {
  source: string
  /** Fields and columns read, each once. */
  reads: readonly Read[]
  /** Nodes evaluated at most on the largest dossier. */
  cost: number
  /**
   * @param values the variables of the environment, as `lower…` makes them
   * @returns a condition is a boolean; a computed value is canonical, undefined when a part is missing
   */
  evaluate: (values: Record<string, unknown>) => ExpressionOutcome
}

export type Compilation =
  | { ok: true; expression: CompiledExpression }
  | { ok: false; errors: readonly ExpressionError[] }

const resultTypes: Readonly<Record<Expected, string>> = {
  condition: 'bool',
  amount: 'Euros',
  etp: 'Etp',
  integer: 'int',
  percentage: 'Pourcentage',
  text: 'string',
}

/**
 * Compiles an expression of an edition, or says in French what is wrong and where. Everything that can
 * be checked is checked here: what passes can fail at evaluation only on a number (division by zero,
 * a result beyond exact integers).
 */
export function compileExpression(
  source: string,
  environment: ExpressionEnvironment,
  expected: Expected,
): Compilation {
  const refusal = sourceRefusal(source)
  if (refusal) return failure(source, refusal)
  try {
    return check(environment.cel.parse(source), source, environment, expected)
  } catch (error) {
    return { ok: false, errors: [translate(source, error)] }
  }
}

function sourceRefusal(source: string): string | undefined {
  const { characters } = expressionLimits
  if (source.length > characters) return say.tooLong(characters)
  return source.trim() === '' ? say.empty() : undefined
}

function check(
  parsed: ParseResult,
  source: string,
  environment: ExpressionEnvironment,
  expected: Expected,
): Compilation {
  const walk = startWalk(environment, inspect)
  inspect(walk, parsed.ast)
  if (walk.errors.length > 0) return { ok: false, errors: walk.errors }
  if (walk.cost > expressionLimits.cost) return failure(source, say.tooCostly())
  const { valid, error } = parsed.check()
  if (!valid) return { ok: false, errors: [translate(source, error)] }
  checkTypes(walk, parsed.ast)
  checkResult(walk, parsed, expected)
  if (walk.errors.length > 0) return { ok: false, errors: walk.errors }
  return { ok: true, expression: compiled(parsed, source, walk) }
}

function checkResult(walk: Walk, { ast }: ParseResult, expected: Expected): void {
  const found = typeName(ast)
  if (found === undefined) return
  const wanted = resultTypes[expected]
  const accepted = expected === 'condition' ? found : withoutOptional(found)
  if (accepted === wanted) return
  const missing = expected === 'condition' && withoutOptional(found) === wanted
  const message = say.wrongResult(describeType(wanted), describeType(found))
  const position = positionOf(ast.input, ast.start, ast.end)
  walk.errors.push({ message: missing ? `${message} ${say.maybeAbsent()}` : message, position })
}

function compiled(parsed: ParseResult, source: string, walk: Walk): CompiledExpression {
  return {
    source,
    reads: [...walk.reads.values()],
    cost: walk.cost,
    evaluate: (values) => run(parsed, values),
  }
}

function failure(source: string, message: string): Compilation {
  return { ok: false, errors: [{ message, position: positionOf(source, 0, source.length) }] }
}
