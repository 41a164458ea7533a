import { describe, expect, it } from 'vitest'
import { kindOf } from '#forms/kinds/registry.ts'
import { FIELDS } from '#tests/builders/fields.ts'

const value = (field: Parameters<typeof kindOf>[0], raw: unknown) => {
  const parsed = kindOf(field).parse(raw, field)
  return parsed.ok ? parsed.value : parsed.code
}

describe('texts', () => {
  it.each([
    ['  bonjour ', 'bonjour'],
    ['e\u0301te\u0301', 'été'],
    ['a\r\nb\tc', 'a b c'],
    ['a\u0007b\u202Ec\uFEFF', 'abc'],
    ['👩‍🔧', '👩‍🔧'],
    ['', undefined],
    [' \u00a0\n', undefined],
    [null, undefined],
    [{ typed: ' encore ' }, 'encore'],
    [{ typed: 3 }, 'value.type'],
    [['a'], 'value.type'],
  ])('on one line: %j gives %j', (raw, expected) => {
    expect(value(FIELDS.text, raw)).toBe(expected)
  })

  it('long ones keep their line breaks, and are shown on one line', () => {
    const { longText } = FIELDS
    expect(value(longText, 'a\r\nb\rc\vd')).toBe('a\nb\nc\nd')
    expect(kindOf(longText).format('a\n\nb', longText)).toBe('a b')
  })

  it('count characters as people do, after composition', () => {
    const field = { ...FIELDS.text, maxLength: 3 }
    expect(value(field, 'e\u0301e\u0301e\u0301')).toBe('ééé')
    expect(value(field, '😀😀😀')).toBe('😀😀😀')
    expect(value(field, '😀😀😀😀')).toBe('text.tooLong')
  })
})

describe('addresses of mail and web', () => {
  it.each([
    ['Nom.Prenom+x@Domaine.FR', 'Nom.Prenom+x@domaine.fr'],
    ['Prénom Nom <nom@domaine.fr>', 'nom@domaine.fr'],
    ['mailto:nom@domaine.fr', 'nom@domaine.fr'],
    ['nom@isere.gouv.fr', 'nom@isere.gouv.fr'],
    ['nom@domaine', 'email.format'],
    ['nom @domaine.fr', 'email.format'],
    ['.nom@domaine.fr', 'email.format'],
    ['nom@-domaine.fr', 'email.format'],
    ['nom@domaine..fr', 'email.format'],
    ['nom@127.0.0.1', 'email.format'],
    [`${'x'.repeat(65)}@domaine.fr`, 'email.format'],
    ['nom@éléphant.fr', 'email.accent'],
  ])('mail %s gives %s', (raw, expected) => {
    expect(value(FIELDS.email, raw)).toBe(expected)
  })

  it.each([
    ['www.domaine.fr', 'https://www.domaine.fr/'],
    ['HTTP://Domaine.fr/Page?a=1#b', 'http://domaine.fr/Page?a=1#b'],
    ['domaine.fr:8080/x', 'https://domaine.fr:8080/x'],
    ['https://étude.fr/é', 'https://xn--tude-9oa.fr/%C3%A9'],
    ['javascript:alert(1)', 'url.scheme'],
    ['ftp://domaine.fr', 'url.scheme'],
    ['https://', 'url.format'],
    ['domaine', 'url.format'],
    ['http://127.0.0.1/', 'url.format'],
    ['https://a@domaine.fr/', 'url.credentials'],
    [`https://domaine.fr/${'x'.repeat(2000)}`, 'text.tooLong'],
  ])('web %s gives %s', (raw, expected) => {
    expect(value(FIELDS.url, raw)).toBe(expected)
  })
})

describe('dates', () => {
  it.each([
    ['15/07/2025', '2025-07-15'],
    ['15-7-2025', '2025-07-15'],
    ['15.07.2025', '2025-07-15'],
    ['15 / 07 / 2025', '2025-07-15'],
    ['15 07 2025', '2025-07-15'],
    ['2025-07-15', '2025-07-15'],
    ['2025/07/15', '2025-07-15'],
    ['15 juillet 2025', '2025-07-15'],
    ['1er AOÛT 2025', '2025-08-01'],
    ['15 juil. 2025', '2025-07-15'],
    ['15-févr-2025', '2025-02-15'],
    ['mardi 15 juillet 2025', '2025-07-15'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2025', 'date.impossible'],
    ['31/04/2025', 'date.impossible'],
    ['15/13/2025', 'date.impossible'],
    ['00/01/2025', 'date.impossible'],
    ['15/07/25', 'date.year'],
    ['15/07/1200', 'date.year'],
    ['15 jui 2025', 'date.format'],
    ['2025-07-15T00:00:00Z', 'date.format'],
    ['15/07', 'date.format'],
    [20_250_715, 'value.type'],
    [new Date(0), 'value.type'],
  ])('%j gives %j', (raw, expected) => {
    expect(value(FIELDS.date, raw)).toBe(expected)
  })

  it('are shown in full, bounds included', () => {
    const field = { ...FIELDS.date, min: '2025-07-01' }
    expect(kindOf(field).format('2025-07-01', field)).toBe('1er juillet 2025')
    expect(kindOf(field).parse('30/06/2025', field)).toEqual({
      ok: false,
      code: 'date.tooEarly',
      params: { min: '1er juillet 2025' },
    })
    expect(value(field, '2025-07-01')).toBe('2025-07-01')
  })
})
