import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VALUE_KINDS, type ValueField, type ValueKind, kindOf } from '#forms/kinds/registry.ts'
import { FIELD_VARIANTS } from '#tests/builders/fields.ts'
import { communeRegister } from '#territories/communes.ts'
import { departments, regions } from '#territories/areas.ts'

const hour = (length: number, max: number) =>
  fc.integer({ min: 0, max }).map((value) => String(value).padStart(length, '0'))

const number = fc
  .tuple(
    fc.constantFrom('', '-', '\u2212', '+'),
    fc.integer({ min: 0, max: 9_999_999 }),
    fc.constantFrom('', ',5', '.50', ',00', ',123', ',4567'),
    fc.constantFrom('', ' €', '\u202f%', ' ETP', ' heures', '\r\n'),
    fc.boolean(),
  )
  .map(([sign, whole, fraction, unit, spaced]) => {
    const digits = spaced ? whole.toLocaleString('fr-FR') : String(whole)
    return sign + digits + fraction + unit
  })

const date = fc
  .tuple(
    hour(2, 33),
    fc.constantFrom('/', '-', ' '),
    hour(2, 13),
    fc.integer({ min: 1790, max: 2210 }),
  )
  .map(([day, separator, month, year]) => [day, month, year].join(separator))

const someCommune = fc.nat().map((rank) => {
  const { communes } = communeRegister()
  return communes[rank % communes.length]
})

const address = fc
  .tuple(fc.string({ minLength: 1, unit: 'grapheme' }), someCommune, fc.boolean(), fc.boolean())
  .map(([line, commune, byCode, byName]) => ({
    lines: line,
    postalCode: commune?.postalCodes[0] ?? '38000',
    commune: byCode ? commune?.code : undefined,
    communeName: byName ? commune?.name : undefined,
  }))

const bank = fc.record({
  iban: fc.constantFrom('FR76 3000 6000 0112 3456 7890 189', 'de89370400440532013000', 'FR76'),
  bic: fc.constantFrom('AGRIFRPP', 'agrifrppxxx', 'COBADEFF', ''),
})

const word = fc.string({ unit: 'grapheme', maxLength: 14 })

const phone = fc
  .tuple(fc.constantFrom('0', '+33', '+33 (0)', '00 33 '), hour(9, 999_999_999))
  .map(([start, digits]) => start + digits)

const territories = fc.oneof(
  fc.subarray(
    departments().map(({ name }) => name),
    { maxLength: 4 },
  ),
  fc.subarray(
    regions().map(({ code }) => code),
    { maxLength: 4 },
  ),
  fc.array(
    someCommune.map((commune) => commune?.code ?? ''),
    { maxLength: 5 },
  ),
)

/** What people may type in each kind of field, close enough to right that much of it is accepted. */
const TYPED: { [K in ValueKind]: fc.Arbitrary<unknown> } = {
  text: word,
  longText: fc.array(word).map((lines) => lines.join('\r\n')),
  email: word.map((local) => `${local || 'nom'}@Domaine.fr`),
  phone: fc.oneof(phone, fc.constantFrom('+590 590 41 12 34', '+41 22 730 51 11', '0508411234')),
  url: fc.webUrl({ withFragments: true, withQueryParameters: true }),
  integer: number,
  decimal: number,
  amount: number,
  percentage: number,
  etp: number,
  date,
  yesNo: fc.constantFrom('oui', 'Non', true, false, 'o', 'NON'),
  choice: fc.constantFrom('association', 'Établissement public', 'epa', 'autre'),
  choices: fc.subarray(['association', 'metropole', 'epa', 'Association']),
  siret: fc.constantFrom('732 829 320 00074', '35600000049837', '13002526500013\t'),
  rna: fc.constantFrom('w751234567', 'W9R1234567', 'W2A 1234567'),
  bank,
  address,
  territories,
  statement: fc.constantFrom('on', true, false, ''),
}

const field: fc.Arbitrary<ValueField> = fc.constantFrom(...FIELD_VARIANTS)
const anyTyped = fc.oneof(...Object.values(TYPED))

/** A field and, three times out of four, something that suits it. */
const fieldAndTyped: fc.Arbitrary<readonly [ValueField, unknown]> = field.chain((one) =>
  fc.tuple(fc.constant(one), fc.oneof({ weight: 3, arbitrary: TYPED[one.kind] }, anyTyped)),
)

const plenty = { numRuns: 3000 }

describe('every kind of value', () => {
  it('parse never throws, whatever it receives', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    })
    fc.assert(
      fc.property(
        field,
        fc.oneof(anything, anyTyped, fc.record({ typed: anything })),
        (one, raw) => {
          const parsed = kindOf(one).parse(raw, one)
          expect(typeof parsed.ok).toBe('boolean')
          if (!parsed.ok) expect(parsed.code).toMatch(/^\w+\.\w+$/)
        },
      ),
      { numRuns: 6000 },
    )
  })

  it('the strict schema never throws and accepts exactly what parse leaves unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(fieldAndTyped, fc.tuple(field, fc.anything())), ([one, raw]) => {
        const kind = kindOf(one)
        const parsed = kind.parse(raw, one)
        const unchanged = parsed.ok && parsed.value !== undefined && isSame(parsed.value, raw)
        expect(kind.schema(one).safeParse(raw).success).toBe(unchanged)
      }),
      plenty,
    )
  })

  it('what parse gives, the schema accepts and parse gives again', () => {
    const accepted = new Set<string>()
    fc.assert(
      fc.property(fieldAndTyped, ([one, raw]) => {
        const kind = kindOf(one)
        const parsed = kind.parse(raw, one)
        if (!parsed.ok || parsed.value === undefined) return
        accepted.add(one.kind)
        expect(kind.schema(one).safeParse(parsed.value)).toMatchObject({ success: true })
        expect(kind.parse(parsed.value, one)).toEqual(parsed)
        expect(kind.parse(JSON.parse(JSON.stringify(parsed.value)), one)).toEqual(parsed)
      }),
      plenty,
    )
    expect([...accepted].toSorted()).toEqual(Object.keys(VALUE_KINDS).toSorted())
  })

  it('what goes back into the box is read as the same value', () => {
    fc.assert(
      fc.property(fieldAndTyped, ([one, raw]) => {
        const kind = kindOf(one)
        const parsed = kind.parse(raw, one)
        if (!parsed.ok || parsed.value === undefined) return
        expect(kind.parse(kind.input(parsed.value, one), one)).toEqual(parsed)
      }),
      plenty,
    )
  })

  it('what is shown is one line and, but for long texts and answers of several boxes, is read as the same value', () => {
    const severalBoxes = ['longText', 'bank', 'address']
    fc.assert(
      fc.property(fieldAndTyped, ([one, raw]) => {
        const kind = kindOf(one)
        const parsed = kind.parse(raw, one)
        if (!parsed.ok || parsed.value === undefined) return
        const shown = kind.format(parsed.value, one)
        expect(shown).not.toMatch(/[\n\t]/)
        expect(shown).not.toBe('')
        if (!severalBoxes.includes(one.kind)) expect(kind.parse(shown, one)).toEqual(parsed)
      }),
      plenty,
    )
  })

  it('gives one cell per column, of the type said, and as many when there is no answer', () => {
    fc.assert(
      fc.property(fieldAndTyped, ([one, raw]) => {
        const kind = kindOf(one)
        const parsed = kind.parse(raw, one)
        if (!parsed.ok) return
        const columns = kind.columns(one)
        const cells = kind.cells(parsed.value, one)
        expect(cells).toHaveLength(columns.length)
        columns.forEach(({ key, type }, rank) => {
          const cell = cells[rank]
          expect(key).toMatch(/^answer(\.\w+)?$/)
          if (parsed.value === undefined) expect(cell).toBeNull()
          else expect(typeof cell).toBe(type === 'number' || type === 'boolean' ? type : 'string')
        })
      }),
      plenty,
    )
  })
})

function isSame(left: unknown, right: unknown): boolean {
  try {
    expect(left).toStrictEqual(right)
    return true
  } catch {
    return false
  }
}
