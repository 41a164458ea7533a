import { Optional } from '@marcbachmann/cel-js'
import type { Answer } from '#forms/answers.ts'
import { Opaque } from './collections.ts'
import type { ScalarVariable } from './environment.ts'
import { Day, Decimal, decimalScale, Etp, Euros, Percentage } from './quantities.ts'

/**
 * One answer as expressions see it. Undefined, or a value that is not canonical for the field (still as
 * it was typed), is an absent answer: the field's own issue speaks of it.
 */
export function lowerScalar(variable: ScalarVariable, answer: Answer | undefined): unknown {
  switch (variable.type) {
    case 'texts':
      return Array.isArray(answer) ? answer.filter((item) => typeof item === 'string') : []
    case 'accepted':
      return answer === true
    case 'opaque':
      return isObject(answer) ? Optional.of(new Opaque()) : Optional.none()
    case 'text':
    case 'date':
      return lowerText(variable.type, answer)
    case 'boolean':
      return typeof answer === 'boolean' ? Optional.of(answer) : Optional.none()
    default:
      return lowerNumber(variable, answer)
  }
}

/** Stored answers are JSON: whatever their type says, they may be null. */
const isObject = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer) && !('typed' in answer)

function lowerText(type: 'text' | 'date', answer: Answer | undefined): Optional {
  if (typeof answer !== 'string' || answer === '') return Optional.none()
  return Optional.of(type === 'date' ? new Day(answer) : answer)
}

function lowerNumber({ type, decimals }: ScalarVariable, answer: Answer | undefined): Optional {
  if (typeof answer !== 'number' || !Number.isSafeInteger(answer)) return Optional.none()
  const value = BigInt(answer)
  switch (type) {
    case 'euros':
      return Optional.of(new Euros(value))
    case 'etp':
      return Optional.of(new Etp(value))
    case 'percentage':
      return Optional.of(new Percentage(value))
    case 'decimal':
      return Optional.of(
        new Decimal(value * 10n ** BigInt(decimalScale - (decimals ?? decimalScale))),
      )
    default:
      return Optional.of(value)
  }
}
