import type { Environment, Optional } from '@marcbachmann/cel-js'
import { type BudgetFigures, budgetSides, type JoinedDocuments } from './collections.ts'
import { floor } from './operators.ts'
import {
  Day,
  Euros,
  ExpressionFailure,
  isDay,
  Percentage,
  type Quantity,
  quantities,
  scaledLiteral,
} from './quantities.ts'

/** Functions of the language beside the loops of CEL: the only ones that an expression may call. */
export const functionNames: ReadonlySet<string> = new Set(
  'renseigne valeur nombre somme minimum maximum euros etp pour_cent decimal date annee jours_entre part taux compte'.split(
    ' ',
  ),
)

const together = { async: false } as const
const wholeHundredPercent = 10_000n

export function registerFunctions(environment: Environment): void {
  registerPresence(environment)
  registerSums(environment)
  registerLiterals(environment)
  registerDates(environment)
  registerMoney(environment)
}

function registerPresence(environment: Environment): void {
  environment
    .registerFunction('renseigne(optional<A>): bool', (a: Optional) => a.hasValue(), together)
    .registerFunction('renseigne(list<A>): bool', (a: unknown[]) => a.length > 0, together)
    .registerFunction('renseigne(Pieces): bool', (a: JoinedDocuments) => a.count > 0, together)
    .registerFunction(
      'valeur(optional<A>, A): A',
      (a: Optional, b: unknown) => a.orValue(b),
      together,
    )
    .registerFunction('nombre(list<A>): int', (a: unknown[]) => BigInt(a.length), together)
    .registerFunction('nombre(Pieces): int', (a: JoinedDocuments) => BigInt(a.count), together)
}

/** A cell that is not answered counts as nothing in a sum. */
function registerSums(environment: Environment): void {
  type Cell<T> = T | Optional<T>
  const present = <T>(cells: Cell<T>[], isValue: (cell: Cell<T>) => cell is T): T[] =>
    cells.flatMap((cell) => (isValue(cell) ? [cell] : cell.hasValue() ? [cell.value()] : []))

  const isInteger = (cell: Cell<bigint>): cell is bigint => typeof cell === 'bigint'
  const sumIntegers = (cells: Cell<bigint>[]): bigint =>
    present(cells, isInteger).reduce((sum, cell) => sum + cell, 0n)
  environment
    .registerFunction('somme(list<int>): int', sumIntegers, together)
    .registerFunction('somme(list<optional<int>>): int', sumIntegers, together)
    .registerFunction('minimum(int, int): int', (a: bigint, b: bigint) => (a < b ? a : b), together)
    .registerFunction('maximum(int, int): int', (a: bigint, b: bigint) => (a > b ? a : b), together)

  for (const { name, constructor: Make } of quantities) {
    const isQuantity = (cell: Cell<Quantity>): cell is Quantity => cell instanceof Make
    const sum = (cells: Cell<Quantity>[]): Quantity =>
      new Make(present(cells, isQuantity).reduce((total, cell) => total + cell.value, 0n))
    const least = (a: Quantity, b: Quantity): Quantity => (a.value < b.value ? a : b)
    const greatest = (a: Quantity, b: Quantity): Quantity => (a.value > b.value ? a : b)
    environment
      .registerFunction(`somme(list<${name}>): ${name}`, sum, together)
      .registerFunction(`somme(list<optional<${name}>>): ${name}`, sum, together)
      .registerFunction(`minimum(${name}, ${name}): ${name}`, least, together)
      .registerFunction(`maximum(${name}, ${name}): ${name}`, greatest, together)
  }
}

function registerLiterals(environment: Environment): void {
  for (const { name, constructor: Make, literal, decimals } of quantities) {
    const fromText = (text: string): Quantity => {
      const value = scaledLiteral(text, decimals)
      if (value === undefined) throw new ExpressionFailure('not_a_number')
      return new Make(value)
    }
    const fromWhole = (whole: bigint): Quantity => new Make(whole * 10n ** BigInt(decimals))
    environment
      .registerFunction(`${literal}(string): ${name}`, fromText, together)
      .registerFunction(`${literal}(int): ${name}`, fromWhole, together)
  }
}

function registerDates(environment: Environment): void {
  const day = (text: string): Day => {
    if (!isDay(text)) throw new ExpressionFailure('not_a_date')
    return new Day(text)
  }
  const inDays = (from: Day, to: Day): bigint =>
    BigInt(Math.round((Date.parse(to.value) - Date.parse(from.value)) / 86_400_000))
  environment
    .registerFunction('date(string): Jour', day, together)
    .registerFunction('annee(Jour): int', (a: Day) => BigInt(a.value.slice(0, 4)), together)
    .registerFunction('jours_entre(Jour, Jour): int', inDays, together)
}

/** `part` is rounded down to the cent and `taux` to the hundredth of a percent, as subsidies are. */
function registerMoney(environment: Environment): void {
  const share = (amount: Euros, rate: Percentage): Euros =>
    new Euros(floor(amount.value * rate.value, wholeHundredPercent))
  const rate = (amount: Euros, total: Euros): Percentage =>
    new Percentage(floor(amount.value * wholeHundredPercent, total.value))
  const account = (budget: BudgetFigures, side: string, code: string): Euros =>
    budget.accounts.get(`${budgetSides[side]}-${code}`) ?? new Euros(0n)
  environment
    .registerFunction('part(Euros, Pourcentage): Euros', share, together)
    .registerFunction('taux(Euros, Euros): Pourcentage', rate, together)
    .registerFunction('compte(Budget, string, string): Euros', account, together)
}
