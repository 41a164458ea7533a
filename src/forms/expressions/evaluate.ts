import { EvaluationError, Optional, type ParseResult } from '@marcbachmann/cel-js'
import { ExpressionFailure, Quantity } from './quantities.ts'

export type ExpressionValue = boolean | number | string

export type ExpressionOutcome =
  | { ok: true; value: ExpressionValue | undefined }
  /** `code` is for the log: the person who fills in the form is never told. */
  | { ok: false; code: string }

/** Evaluates a checked expression and brings its result back to the canonical form of answers. */
export function run(parsed: ParseResult, values: Record<string, unknown>): ExpressionOutcome {
  try {
    const result: unknown = parsed(values)
    return { ok: true, value: raise(result) }
  } catch (error) {
    if (error instanceof EvaluationError || error instanceof ExpressionFailure) {
      return { ok: false, code: error.code }
    }
    throw error
  }
}

function raise(result: unknown): ExpressionValue | undefined {
  if (result instanceof Optional) return result.hasValue() ? raise(result.value()) : undefined
  if (result instanceof Quantity) return Number(result.value)
  if (typeof result === 'bigint') {
    const value = Number(result)
    if (!Number.isSafeInteger(value)) throw new ExpressionFailure('beyond_safe_integers')
    return value
  }
  if (typeof result === 'boolean' || typeof result === 'string') return result
  throw new ExpressionFailure('unexpected_result')
}
