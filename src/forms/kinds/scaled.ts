import type { ScalarField } from '../definition.ts'
import {
  LARGEST_NUMBER,
  NARROW_SPACE,
  type NumberShape,
  formatScaled,
  parseNumber,
} from '../numbers.ts'
import { type ExpressionType, type Kind, defineKind, integerShape } from './kind.ts'
import { type Parsed, accept, refuse } from './refusal.ts'
import { readText } from './typed-text.ts'

type NumericField = Extract<
  ScalarField,
  { kind: 'integer' | 'decimal' | 'amount' | 'percentage' | 'etp' }
>

type Traits<Field> = Required<NumberShape> & {
  /** Decimals always shown. */
  shown?: number
  /** Least value when the field says none. */
  least?: number
  expression: ExpressionType
  field: Field
}

/** The kind of numbers kept as integers: `traits` says, for a field, how they are written. */
export function scaledKind<Field extends NumericField>(
  traits: (field: Field) => Omit<Traits<Field>, 'field'>,
): Kind<Field, number> {
  const traitsOf = (field: Field): Traits<Field> => ({ ...traits(field), field })
  return defineKind<Field, number>({
    shape: integerShape,
    parse: (raw, field) => parseScaled(raw, traitsOf(field)),
    format: (value, field) => withUnit(value, traitsOf(field)),
    input: (value, field) => {
      const { decimals, shown } = traitsOf(field)
      return formatScaled(value, decimals, shown)
    },
    columns: (field) => [{ key: field.key, label: columnLabel(traitsOf(field)), type: 'number' }],
    cells: (value, field) => [value === undefined ? null : value / 10 ** traitsOf(field).decimals],
    expression: (field) => traitsOf(field).expression,
  })
}

function parseScaled<Field extends NumericField>(
  raw: unknown,
  traits: Traits<Field>,
): Parsed<number> {
  const read = typeof raw === 'number' ? readInteger(raw) : readTyped(raw, traits)
  return read.ok && read.value !== undefined ? withinBounds(read.value, traits) : read
}

function readInteger(raw: number): Parsed<number> {
  if (!Number.isInteger(raw)) return refuse('value.type')
  return accept(raw === 0 ? 0 : raw)
}

function readTyped(raw: unknown, shape: NumberShape): Parsed<number> {
  const text = readText(raw)
  if (!text.ok) return text
  return text.value === undefined ? accept<number>(undefined) : parseNumber(text.value, shape)
}

function withinBounds<Field extends NumericField>(
  value: number,
  traits: Traits<Field>,
): Parsed<number> {
  const min = traits.field.min ?? traits.least ?? -LARGEST_NUMBER
  const max = Math.min(traits.field.max ?? LARGEST_NUMBER, LARGEST_NUMBER)
  if (value < min) return refuse('number.tooSmall', { min: withUnit(min, traits) })
  if (value > max) return refuse('number.tooLarge', { max: withUnit(max, traits) })
  return accept(value)
}

function withUnit<Field>(value: number, { decimals, shown, units }: Traits<Field>): string {
  const number = formatScaled(value, decimals, shown)
  return units[0] === undefined ? number : `${number}${NARROW_SPACE}${units[0]}`
}

function columnLabel({ field, units }: Traits<NumericField>): string {
  return units[0] === undefined ? field.label : `${field.label} (${units[0]})`
}
