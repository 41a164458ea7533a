import fc from 'fast-check'
import type { Answer, Answers, Row, Rows } from '#forms/answers.ts'
import { fixedLines, namedAccounts, namedColumns } from '#forms/budget/lines.ts'
import type { CompiledForm } from '#forms/compile/form.ts'
import type { Field, FieldOf, ScalarField } from '#forms/definition.ts'
import { hasValueKind, kindOf, type ValueField } from '#forms/kinds/registry.ts'

const known: Partial<Record<Field['kind'], readonly unknown[]>> = {
  email: ['contact@association.example'],
  phone: ['04 76 00 00 00', '0262 12 34 56'],
  url: ['https://association.example/page'],
  siret: ['73282932000074', '35600000009075'],
  rna: ['W381000001'],
  bank: [
    { iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP' },
    { iban: 'FR1420041010050500013M02606', bic: 'PSSTFRPPGRE' },
  ],
  address: [
    { lines: '1 place de la Mairie', postalCode: '38000', commune: '38185' },
    { lines: '2 rue Haute\nBâtiment B', postalCode: '69001', commune: '69123' },
  ],
  statement: [true],
}

const areas = {
  commune: ['38185', '69123', '2A004'],
  department: ['38', '69', '2A', '971'],
  region: ['84', '94'],
}

const someText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .filter((text) => text.isWellFormed() && !text.includes('\0'))

const someDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const keysOf = (field: { options: readonly { key: string }[] }): string[] =>
  field.options.map(({ key }) => key)

/** What someone might give for a field, understood by its kind. */
function rawValue(field: ValueField): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return someText
    case 'date':
      return someDay
    case 'yesNo':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...keysOf(field))
    case 'choices':
      return fc.subarray(keysOf(field), { minLength: 1 })
    case 'territories':
      return fc.subarray([...areas[field.level]], { minLength: 1 })
    default:
      return 'min' in field || !(field.kind in known)
        ? someNumber(field)
        : fc.constantFrom(...(known[field.kind] ?? []))
  }
}

function someNumber(field: { kind: string; min?: unknown; max?: unknown }): fc.Arbitrary<number> {
  return fc.integer({ min: Number(field.min ?? 0), max: Number(field.max ?? 9_000_000) })
}

/** A canonical value, as the kind makes it. */
function canonicalValue(field: ValueField): fc.Arbitrary<Answer> {
  return rawValue(field)
    .map((raw) => kindOf(field).parse(raw, field))
    .filter((parsed) => parsed.ok && parsed.value !== undefined)
    .map((parsed) => (parsed.ok ? (parsed.value as Answer) : ''))
}

const maybe = <Value>(
  value: fc.Arbitrary<Value>,
  needed = false,
): fc.Arbitrary<Value | undefined> =>
  needed ? value : fc.option(value, { nil: undefined, freq: 3 })

function present<Value>(
  entries: readonly (readonly [string, Value | undefined])[],
): Record<string, Value> {
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}

const record = (
  shape: Record<string, fc.Arbitrary<Answer | undefined>>,
): fc.Arbitrary<Record<string, Answer>> =>
  fc.record(shape).map((all) => present(Object.entries(all)))

/** Cells of a row: what is always due, the rest or not; never all empty. */
function row(columns: readonly ScalarField[]): fc.Arbitrary<Row> {
  const shape = columns.map(({ key, ...column }, index) => {
    const due = column.required || index === 0
    return [key, maybe(canonicalValue({ key, ...column } as ScalarField), due)] as const
  })
  const cells = record(Object.fromEntries(shape)) as fc.Arbitrary<Row['cells']>
  return fc.record({ order: fc.double({ noNaN: true, noDefaultInfinity: true }), cells })
}

function rows(one: fc.Arbitrary<Row>, least: number, most: number): fc.Arbitrary<Rows> {
  const entry = fc.tuple(fc.uuid(), one, fc.boolean())
  return fc
    .tuple(
      fc.array(entry, { minLength: least, maxLength: most }),
      fc.array(fc.tuple(fc.uuid(), one), { maxLength: 2 }),
    )
    .map(([live, dead]) => ({
      ...Object.fromEntries(
        dead.map(([id, { order, cells }]) => [id, { order, deleted: true as const, cells }]),
      ),
      ...Object.fromEntries(live.map(([id, own]) => [id, own])),
    }))
}

function budgetRows(budget: FieldOf<'budget'>): fc.Arbitrary<Rows> {
  const amount = fc.integer({ min: 1, max: 9_000_000 })
  const first = new Set(['charges-641', 'products-70'])
  const fixed = fixedLines(budget).map(({ id }) => [id, maybe(amount, first.has(id))] as const)
  const lines = record(Object.fromEntries(fixed)).map((amounts) =>
    Object.fromEntries(
      Object.entries(amounts).map(([id, cents]) => [id, { order: 0, cells: { amount: cents } }]),
    ),
  )
  const [account] = namedAccounts(budget)
  const all = namedColumns(budget).map((column) => ({ ...column, required: true }) as ScalarField)
  const named = row(all).map(({ order, cells }): Row => ({
    order,
    cells: { ...cells, side: account!.side, account: account!.account.code },
  }))
  return fc.tuple(lines, rows(named, 0, 3)).map(([own, added]) => ({ ...own, ...added }) as Rows)
}

function answer(field: Field): fc.Arbitrary<Answer | undefined> {
  if (hasValueKind(field)) return maybe(canonicalValue(field), true)
  switch (field.kind) {
    case 'table':
    case 'posts':
      return rows(row(field.columns), 1, Math.min(field.maxRows, 4))
    case 'budget':
      return budgetRows(field)
    default:
      return fc.constant(undefined)
  }
}

/** Whole answers of a form: everything due is answered, the rest or not, hidden or not. */
export function completeAnswers(form: CompiledForm): fc.Arbitrary<Answers> {
  const shape = [...form.fields.values()].map(({ key, field, requiredIf, visibleIf }) => {
    const due = Boolean(field.required ?? requiredIf ?? visibleIf)
    const value = answer(field)
    return [key, due ? value : fc.option(value, { nil: undefined })] as const
  })
  return record(Object.fromEntries(shape))
}

const damage: fc.Arbitrary<unknown> = fc.oneof(
  fc.constant({ typed: 'douze' }),
  fc.constant(undefined),
  fc.jsonValue(),
)

/** The same with some answers replaced by anything at all. */
export function damagedAnswers(form: CompiledForm): fc.Arbitrary<Answers> {
  const keys = [...form.fields.keys()]
  const changes = fc.array(fc.tuple(fc.constantFrom(...keys), damage), {
    minLength: 1,
    maxLength: 6,
  })
  return fc
    .tuple(completeAnswers(form), changes)
    .map(([answers, changed]) => ({ ...answers, ...Object.fromEntries(changed) }) as Answers)
}
