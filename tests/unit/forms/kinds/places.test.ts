import { describe, expect, it } from 'vitest'
import { kindOf } from '#forms/kinds/registry.ts'
import { FIELDS } from '#tests/builders/fields.ts'
import { processorTime } from '#tests/setup/processor-time.ts'

const { address, territories } = FIELDS
const read = (raw: unknown) => kindOf(address).parse(raw, address)

describe('a postal address with its commune', () => {
  const grenoble = { postalCode: '38000', commune: '38185', communeName: 'Grenoble' }

  it.each([
    [{ postalCode: '38000', communeName: 'GRENOBLE' }, grenoble],
    [{ postalCode: '38 000', commune: '38185' }, grenoble],
    [
      { postalCode: '38021', communeName: 'Grenoble Cedex 1' },
      { ...grenoble, postalCode: '38021' },
    ],
    [
      { postalCode: '69003', communeName: 'Lyon 3e Arrondissement' },
      { postalCode: '69003', commune: '69123', communeName: 'Lyon' },
    ],
    [
      { postalCode: '69003', commune: '69383' },
      { postalCode: '69003', commune: '69123', communeName: 'Lyon' },
    ],
    [
      { postalCode: '38400', communeName: "st martin d'heres" },
      { postalCode: '38400', commune: '38421', communeName: "Saint-Martin-d'Hères" },
    ],
    // The old commune, merged since: the address is in the commune of today.
    [
      { postalCode: '74940', communeName: 'Annecy-le-Vieux' },
      { postalCode: '74940', commune: '74010', communeName: 'Annecy' },
    ],
    // The postal code decides between namesakes.
    [
      { postalCode: '97400', communeName: 'Saint-Denis' },
      { postalCode: '97400', commune: '97411', communeName: 'Saint-Denis' },
    ],
    // A postal code that serves one commune is enough.
    [{ postalCode: '20090' }, { postalCode: '20090', commune: '2A004', communeName: 'Ajaccio' }],
    // The name that is seen wins over a code left behind.
    [{ postalCode: '38000', commune: '69123', communeName: 'Grenoble' }, grenoble],
  ])('%j', (raw, expected) => {
    const lines = '12 rue de la Paix\r\n\r\n Bâtiment B '
    expect(read({ lines, ...raw })).toEqual({
      ok: true,
      value: { lines: ['12 rue de la Paix', 'Bâtiment B'], ...expected },
    })
  })

  it.each([
    [{ postalCode: '38000', commune: '69123' }, 'commune.mismatch', 'postalCode'],
    [{ postalCode: '69021', communeName: 'Grenoble' }, 'commune.mismatch', 'postalCode'],
    [{ postalCode: '38000', commune: '99999' }, 'commune.unknown', 'commune'],
    [{ postalCode: '59000', communeName: 'Saint-Denis' }, 'commune.unknown', 'communeName'],
  ])('%j is refused: %s', (raw, code, part) => {
    expect(read({ lines: ['1 rue'], ...raw })).toMatchObject({ ok: false, code, part })
  })

  it.each([undefined, '', ' ', {}, { lines: '', postalCode: ' ' }])('%j clears it', (raw) => {
    expect(read(raw)).toEqual({ ok: true, value: undefined })
  })

  it('is shown on one line, exported in four columns, given back in its boxes', () => {
    const value = { lines: ['12 rue de la Paix', 'Bât. B'], ...grenoble }
    const kind = kindOf(address)
    expect(kind.format(value, address)).toBe('12 rue de la Paix, Bât. B, 38000 Grenoble')
    expect(kind.cells(value, address)).toEqual([
      '12 rue de la Paix, Bât. B',
      '38000',
      '38185',
      'Grenoble',
    ])
    expect(kind.input(value, address)).toEqual({ ...grenoble, lines: '12 rue de la Paix\nBât. B' })
  })

  it('the strict schema refuses a commune under another name', () => {
    const schema = kindOf(address).schema(address)
    const wrong = schema.safeParse({ lines: ['1 rue'], ...grenoble, communeName: 'GRENOBLE' })
    expect(wrong.error?.issues).toMatchObject([{ message: 'value.notCanonical' }])
  })
})

describe('territories', () => {
  const departments = { ...territories, level: 'department' } as const
  const regions = { ...territories, level: 'region' } as const

  it.each([
    [territories, ['69123', '38185', '38185'], ['38185', '69123'], 'Grenoble (38), Lyon (69)'],
    [territories, 'Grenoble ; lyon', ['38185', '69123'], 'Grenoble (38), Lyon (69)'],
    [territories, 'Saint-Denis (974)', ['97411'], 'Saint-Denis (974)'],
    [territories, ['2a004'], ['2A004'], 'Ajaccio (2A)'],
    [departments, ['Isère', '69', '2b'], ['2B', '38', '69'], 'Haute-Corse, Isère, Rhône'],
    [departments, 'la reunion', ['974'], 'La Réunion'],
    [
      regions,
      ['84', "provence alpes cote d'azur"],
      ['84', '93'],
      'Auvergne-Rhône-Alpes, Provence-Alpes-Côte d’Azur',
    ],
  ])('%o: %j gives %j', (field, raw, codes, shown) => {
    expect(kindOf(field).parse(raw, field)).toEqual({ ok: true, value: codes })
    expect(kindOf(field).format(codes, field)).toBe(shown)
    expect(kindOf(field).cells(codes, field)).toEqual([codes.join(', '), shown])
  })

  it('says which namesakes there are', () => {
    expect(kindOf(territories).parse('Saint-Denis', territories)).toMatchObject({
      code: 'territories.ambiguous',
      params: { names: expect.stringContaining('Saint-Denis (93)') as string },
    })
  })

  it('reads thousands of names without waiting', async () => {
    const names = Array.from({ length: 5000 }, () => 'Grenoble')
    const taken = await processorTime(() =>
      expect(kindOf(territories).parse(names, territories)).toEqual({ ok: true, value: ['38185'] }),
    )
    expect(taken).toBeLessThan(1000)
  })
})
