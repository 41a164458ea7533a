import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { luhnSum } from '#forms/identifiers/luhn.ts'
import { refusePostalCode } from '#forms/identifiers/postal-code.ts'
import { departmentHasRna, refuseRna } from '#forms/identifiers/rna.ts'
import { refuseSiren } from '#forms/identifiers/siren.ts'
import { refuseSiret } from '#forms/identifiers/siret.ts'
import { kindOf } from '#forms/kinds/registry.ts'
import { FIELDS } from '#tests/builders/fields.ts'

describe('SIREN (requirements §4)', () => {
  it.each(['732829320', '130025265', '200034528', '356000000'])('accepts %s', (siren) => {
    expect(refuseSiren(siren)).toBeUndefined()
  })

  it.each([
    ['000000000', 'siren.key'],
    ['732829321', 'siren.key'],
    ['73282932', 'siren.length'],
    ['', 'siren.length'],
    ['73282932A', 'siren.characters'],
    ['７３２８２９３２０', 'siren.characters'],
  ])('refuses %j: %s', (siren, code) => {
    expect(refuseSiren(siren)?.code).toBe(code)
  })

  it('one wrong digit is always seen', () => {
    const changes = fc.tuple(fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(changes, ([rank, shift]) => {
        const digits = '732829320'.split('')
        digits[rank] = String((Number(digits[rank]) + shift) % 10)
        expect(refuseSiren(digits.join(''))?.code).toBe('siren.key')
      }),
    )
  })

  it('Luhn doubles every second digit from the right', () => {
    expect(luhnSum('18')).toBe(10)
    expect(luhnSum('91')).toBe(10)
  })
})

describe('SIRET (requirements §4)', () => {
  it.each([
    '73282932000074',
    '13002526500013',
    '11002001300097',
    '23350001600040',
    '20003452800014',
  ])('accepts %s', (siret) => expect(refuseSiret(siret)).toBeUndefined())

  it.each(['35600000000048', '35600000009075', '35600000049837'])(
    'accepts %s, of La Poste',
    (siret) => expect(refuseSiret(siret)).toBeUndefined(),
  )

  it.each([
    ['20003452800041', 'siret.key'],
    ['35600000009076', 'siret.key'],
    ['00000000000000', 'siret.key'],
    // The sum of digits suits La Poste, but not another SIREN.
    ['73282932000002', 'siret.key'],
    ['732829320', 'siret.siren'],
    ['732829321', 'siret.length'],
    ['732829320000741', 'siret.length'],
    ['7328293200007O', 'siret.characters'],
  ])('refuses %s: %s', (siret, code) => {
    expect(refuseSiret(siret)?.code).toBe(code)
  })

  it.each([
    '732 829 320 00074',
    '732\u202f829\u202f320\u202f00074\r\n',
    '732.829.320.00074',
    '732-829-320-00074',
    '７３２８２９３２００００７４',
  ])('is read as typed or pasted: %j', (typed) => {
    const { siret } = FIELDS
    expect(kindOf(siret).parse(typed, siret)).toEqual({ ok: true, value: '73282932000074' })
  })

  it('is shown by groups', () => {
    const { siret } = FIELDS
    expect(kindOf(siret).format('73282932000074', siret)).toBe('732\u202f829\u202f320\u202f00074')
  })
})

describe('RNA (requirements §4)', () => {
  it.each(['W751234567', 'W9R1234567', 'W2A1234567'])('accepts %s', (rna) => {
    expect(refuseRna(rna)).toBeUndefined()
  })

  it.each([
    ['W75123456', 'rna.format'],
    ['751234567', 'rna.format'],
    ['WA51234567', 'rna.format'],
    ['W75123456A', 'rna.format'],
    ['73282932000074', 'rna.siret'],
    ['W571234567', 'rna.alsaceMoselle'],
    ['W671234567', 'rna.alsaceMoselle'],
    ['W681234567', 'rna.alsaceMoselle'],
  ])('refuses %s: %s', (rna, code) => {
    expect(refuseRna(rna)?.code).toBe(code)
  })

  it('no association of Moselle, Bas-Rhin and Haut-Rhin has one', () => {
    expect(['57', '67', '68', '54', '88', '38'].map(departmentHasRna)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ])
  })

  it('is read whatever its case and spaces', () => {
    const { rna } = FIELDS
    expect(kindOf(rna).parse(' w75 1234567', rna)).toEqual({ ok: true, value: 'W751234567' })
  })
})

describe('postal code (requirements §4)', () => {
  it.each(['01000', '20090', '38000', '75116', '97411', '98800'])('accepts %s', (code) => {
    expect(refusePostalCode(code)).toBeUndefined()
  })

  it.each(['00100', '99000', '3800', '380000', '2A004', ''])('refuses %j', (code) => {
    expect(refusePostalCode(code)?.code).toBe('postalCode.format')
  })
})
