import type { Environment, Optional } from '@marcbachmann/cel-js'
import { type Day, ExpressionFailure, type Quantity, quantities } from './quantities.ts'

type Kind = (typeof quantities)[number]

/** Operators of quantities, of dates, and equality of an answer that may be absent with a value. */
export function registerOperators(environment: Environment): void {
  for (const kind of quantities) {
    registerArithmetic(environment, kind)
    registerOrder(environment, kind.name)
  }
  registerOrder(environment, 'Jour')
  for (const type of ['string', 'bool', 'int']) registerOptionalEquality(environment, type)
  environment.registerOperator(
    'optional<string> in list<string>',
    (option: Optional<string>, list: string[]) =>
      option.hasValue() && list.includes(option.value()),
  )
}

function registerArithmetic(environment: Environment, { name, constructor: Make }: Kind): void {
  type Operand = Quantity
  environment
    .registerOperator(`${name} + ${name}`, (a: Operand, b: Operand) => new Make(a.value + b.value))
    .registerOperator(`${name} - ${name}`, (a: Operand, b: Operand) => new Make(a.value - b.value))
    .registerOperator(`${name} * int: ${name}`, (a: Operand, n: bigint) => new Make(a.value * n))
    .registerOperator(`int * ${name}: ${name}`, (n: bigint, a: Operand) => new Make(a.value * n))
    .registerOperator(
      `${name} / int: ${name}`,
      (a: Operand, n: bigint) => new Make(floor(a.value, n)),
    )
    .registerOperator(`-${name}`, (a: Operand) => new Make(-a.value))
}

function registerOrder(environment: Environment, name: string): void {
  type Operand = Quantity | Day
  environment
    .registerOperator(`${name} < ${name}`, (a: Operand, b: Operand) => a.value < b.value)
    .registerOperator(`${name} <= ${name}`, (a: Operand, b: Operand) => a.value <= b.value)
    .registerOperator(`${name} > ${name}`, (a: Operand, b: Operand) => a.value > b.value)
    .registerOperator(`${name} >= ${name}`, (a: Operand, b: Operand) => a.value >= b.value)
    .registerOperator(`${name} == ${name}`, (a: Operand, b: Operand) => a.value === b.value)
    .registerOperator(
      `optional<${name}> == ${name}`,
      (a: Optional<Operand>, b: Operand) => a.hasValue() && a.value().value === b.value,
    )
}

/** What is not answered equals nothing: `nature == "x"` is false, `nature != "x"` is true. */
function registerOptionalEquality(environment: Environment, type: string): void {
  environment.registerOperator(
    `optional<${type}> == ${type}`,
    (a: Optional<unknown>, b: unknown) => a.hasValue() && a.value() === b,
  )
}

/** Division rounded down, towards the smaller number even below zero. */
export function floor(dividend: bigint, divisor: bigint): bigint {
  if (divisor === 0n) throw new ExpressionFailure('division_by_zero')
  const quotient = dividend / divisor
  const exact = quotient * divisor === dividend
  return exact || dividend < 0n === divisor < 0n ? quotient : quotient - 1n
}
