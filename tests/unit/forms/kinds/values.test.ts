import { describe, expect, it } from 'vitest'
import type { FieldOf } from '#forms/definition.ts'
import { SCALAR_KINDS, VALUE_KINDS, hasValueKind, kindOf } from '#forms/kinds/registry.ts'
import { FIELDS } from '#tests/builders/fields.ts'

const value = (field: Parameters<typeof kindOf>[0], raw: unknown) => {
  const parsed = kindOf(field).parse(raw, field)
  return parsed.ok ? parsed.value : parsed.code
}

const N = '\u202f'

describe('numbers of a form', () => {
  it.each([
    [FIELDS.amount, '29 473', 2_947_300, `29${N}473,00${N}€`, 29_473],
    [FIELDS.amount, 123, 123, `1,23${N}€`, 1.23],
    [FIELDS.percentage, '70 %', 7000, `70${N}%`, 70],
    [FIELDS.percentage, '66,67', 6667, `66,67${N}%`, 66.67],
    [FIELDS.etp, '0,5', 50, `0,5${N}ETP`, 0.5],
    [FIELDS.etp, '1 ETP', 100, `1${N}ETP`, 1],
    [FIELDS.integer, '1 234', 1234, `1${N}234`, 1234],
    [{ ...FIELDS.integer, unit: 'heures' }, '12 heure', 12, `12${N}heures`, 12],
    [FIELDS.decimal, '12,5', 125, '12,5', 12.5],
    [{ ...FIELDS.decimal, decimals: 3 } as FieldOf<'decimal'>, '12,345', 12_345, '12,345', 12.345],
  ])('%o: %j is kept as %i, shown « %s », exported %d', (field, raw, kept, shown, exported) => {
    expect(value(field, raw)).toBe(kept)
    expect(kindOf(field).format(kept, field)).toBe(shown)
    expect(kindOf(field).cells(kept, field)).toEqual([exported])
  })

  it('an ETP is never negative, an amount may be', () => {
    expect(value(FIELDS.etp, '-1')).toBe('number.tooSmall')
    expect(value(FIELDS.amount, '-1')).toBe(-100)
  })

  it('a number that is no integer of the canonical unit, or a text, is not canonical', () => {
    const schema = kindOf(FIELDS.amount).schema(FIELDS.amount)
    expect(
      [1.5, NaN, Infinity, -0, '12', 10n, 1e15].map((raw) => schema.safeParse(raw).success),
    ).toEqual(Array.from({ length: 7 }, () => false))
    expect(schema.safeParse('12').error?.issues[0]?.message).toBe('value.type')
    expect(schema.safeParse(1e13).error?.issues[0]?.message).toBe('number.tooLarge')
  })

  it('names the unit in the head of the column', () => {
    expect(kindOf(FIELDS.amount).columns(FIELDS.amount)).toEqual([
      { key: 'answer', label: 'Réponse (€)', type: 'number' },
    ])
  })
})

describe('yes or no, statements and choices', () => {
  it.each([
    [FIELDS.yesNo, 'Oui', true],
    [FIELDS.yesNo, 'NON', false],
    [FIELDS.yesNo, false, false],
    [FIELDS.yesNo, '', undefined],
    [FIELDS.statement, 'on', true],
    [FIELDS.statement, false, undefined],
    [FIELDS.statement, 'non', undefined],
    [FIELDS.choice, 'metropole', 'metropole'],
    [FIELDS.choice, 'METROPOLE OU COMMUNAUTÉ', 'metropole'],
    [FIELDS.choices, ['epa', 'association', 'epa'], ['association', 'epa']],
    [FIELDS.choices, 'Établissement public ; Association', ['association', 'epa']],
    [FIELDS.choices, [], undefined],
    [FIELDS.choices, ['', null], undefined],
    [FIELDS.choices, [['epa']], 'value.type'],
  ])('%o: %j gives %j', (field, raw, expected) => {
    expect(value(field, raw)).toEqual(expected)
  })

  it('a set has one spelling', () => {
    const schema = kindOf(FIELDS.choices).schema(FIELDS.choices)
    expect(schema.safeParse(['association', 'epa']).success).toBe(true)
    const issues = schema.safeParse(['epa', 'association']).error?.issues
    expect(issues).toMatchObject([{ message: 'value.notCanonical' }])
    expect(schema.safeParse([]).error?.issues).toMatchObject([{ message: 'value.empty' }])
  })

  it('a label may hold the separator when it is alone', () => {
    const options = [
      { key: 'a', label: 'Un ; deux' },
      { key: 'b', label: 'Trois' },
    ]
    const field = { ...FIELDS.choices, options }
    expect(value(field, 'Un ; deux')).toEqual(['a'])
  })
})

describe('the registry', () => {
  it('knows the kinds that hold one value and leaves the others to theirs', () => {
    expect(['text', 'bank', 'statement'].map((kind) => hasValueKind({ kind }))).toEqual([
      true,
      true,
      true,
    ])
    const others = ['table', 'posts', 'budget', 'computed', 'files', 'explanation', 'toString']
    expect(others.filter((kind) => hasValueKind({ kind }))).toEqual([])
    expect(Object.keys(VALUE_KINDS)).toHaveLength(Object.keys(SCALAR_KINDS).length + 4)
  })

  it('gives the type of each kind in expressions', () => {
    const types = Object.values(FIELDS).map((field) => [
      field.kind,
      kindOf(field).expression(field),
    ])
    expect(Object.fromEntries(types)).toEqual({
      text: 'string',
      longText: 'string',
      email: 'string',
      phone: 'string',
      url: 'string',
      integer: 'int',
      decimal: 'decimal',
      amount: 'cents',
      percentage: 'percentage',
      etp: 'etp',
      date: 'date',
      yesNo: 'bool',
      choice: 'string',
      choices: 'list<string>',
      siret: 'string',
      rna: 'string',
      bank: 'bank',
      address: 'address',
      territories: 'list<string>',
      statement: 'bool',
    })
  })
})
