import { describe, expect, it } from 'vitest'
import { refuseBic } from '#forms/identifiers/bic.ts'
import { formatIban, refuseIban } from '#forms/identifiers/iban.ts'
import { ribKey } from '#forms/identifiers/rib.ts'
import { kindOf } from '#forms/kinds/registry.ts'
import { FIELDS } from '#tests/builders/fields.ts'

const FRENCH = 'FR7630006000011234567890189'

describe('clé RIB (requirements §4)', () => {
  it.each([
    ['30006', '00001', '12345678901', '89'],
    ['20041', '01005', '0500013M026', '06'],
  ])('of %s %s %s is %s', (bank, branch, account, key) => {
    expect(ribKey(bank, branch, account)).toBe(key)
  })

  it('gives its digit to each letter as the telephone does', () => {
    const equivalents = ['AJ1', 'BKS2', 'CLT3', 'DMU4', 'ENV5', 'FOW6', 'GPX7', 'HQY8', 'IRZ9']
    for (const group of equivalents) {
      const keys = group.split('').map((sign) => ribKey('30006', '00001', `${sign}0000000000`))
      expect(new Set(keys).size, group).toBe(1)
    }
  })
})

describe('IBAN (requirements §4, R141)', () => {
  it.each([
    FRENCH,
    'FR1420041010050500013M02606',
    'FR7630001007941234567890185',
    'MC5811222000010123456789030',
  ])('accepts %s', (iban) => expect(refuseIban(iban, 'france')).toBeUndefined())

  it.each([
    ['FR7630006000011234567890188', 'iban.key'],
    ['FR0630006000011234567890188', 'iban.ribKey'],
    ['FR763000600001123456789018', 'iban.length'],
    ['FR76A0006000011234567890189', 'iban.format'],
    ['30006000011234567890189', 'iban.format'],
    ['FR76!', 'iban.format'],
    ['DE89370400440532013000', 'iban.country'],
    ['BE68539007547034', 'iban.country'],
  ])('refuses %s: %s', (iban, code) => {
    expect(refuseIban(iban, 'france')?.code).toBe(code)
  })

  it.each([
    ['DE89370400440532013000', undefined],
    ['BE68539007547034', undefined],
    ['DE89370400440532013001', 'iban.key'],
    ['DE8937040044053201300', 'iban.key'],
    ['TR330006100519786457841326', 'iban.country'],
    ['XX00', 'iban.country'],
  ])('of the SEPA, when the field allows it: %s gives %s', (iban, code) => {
    expect(refuseIban(iban, 'sepa')?.code).toBe(code)
  })

  it('is shown by groups of four', () => {
    expect(formatIban(FRENCH).replaceAll('\u00a0', ' ')).toBe('FR76 3000 6000 0112 3456 7890 189')
  })
})

describe('BIC (requirements §4)', () => {
  it.each(['AGRIFRPP', 'AGRIFRPPXXX', 'PSSTFRPPLYO', 'BPRERERX', 'SOGEMCM1'])(
    'accepts %s with a French IBAN',
    (bic) => expect(refuseBic(bic, 'FR')).toBeUndefined(),
  )

  it.each([
    ['AGRI', 'FR', 'bic.format'],
    ['AGRIFRPPX', 'FR', 'bic.format'],
    ['AGR1FRPP', 'FR', 'bic.format'],
    ['COBADEFF', 'FR', 'bic.country'],
    ['AGRIFRPP', 'DE', 'bic.country'],
  ])('refuses %s with an IBAN of %s: %s', (bic, country, code) => {
    expect(refuseBic(bic, country)?.code).toBe(code)
  })
})

describe('a bank account', () => {
  const { bank } = FIELDS
  const kind = kindOf(bank)

  it('is read as copied from a statement', () => {
    const raw = { iban: 'IBAN FR76 3000 6000 0112 3456 7890 189', bic: ' agrifrpp ' }
    expect(kind.parse(raw, bank)).toEqual({ ok: true, value: { iban: FRENCH, bic: 'AGRIFRPP' } })
  })

  it.each([undefined, null, '', {}, { iban: ' ', bic: '' }])('%j clears it', (raw) => {
    expect(kind.parse(raw, bank)).toEqual({ ok: true, value: undefined })
  })

  it('has two columns and two boxes', () => {
    const value = { iban: FRENCH, bic: 'AGRIFRPP' }
    expect(kind.columns(bank).map(({ key }) => key)).toEqual(['answer.iban', 'answer.bic'])
    expect(kind.cells(value, bank)).toEqual([FRENCH, 'AGRIFRPP'])
    expect(kind.input(value, bank)).toEqual({ iban: formatIban(FRENCH), bic: 'AGRIFRPP' })
  })

  it('the strict schema says which box is wrong', () => {
    const wrong = kind.schema(bank).safeParse({ iban: FRENCH, bic: 'COBADEFF' })
    expect(wrong.error?.issues).toMatchObject([{ path: ['bic'], message: 'bic.country' }])
    const spare = kind.schema(bank).safeParse({ iban: FRENCH, bic: 'AGRIFRPP', owner: 'x' })
    expect(spare.error?.issues).toMatchObject([{ message: 'value.type' }])
  })
})
