import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explainRefusal } from '#i18n/fields.ts'
import { refuseSiren } from '#forms/identifiers/siren.ts'
import { REFUSAL_CODES, type RefusalCode } from '#forms/kinds/refusal.ts'
import { kindOf } from '#forms/kinds/registry.ts'
import { REFUSED_VALUES } from '#tests/builders/refused-values.ts'

/** Given by the strict schemas and by the SIREN alone, which no kind asks for. */
const OTHER_CODES = [
  'value.empty',
  'value.notCanonical',
  'siren.characters',
  'siren.length',
  'siren.key',
]

const refusals = REFUSED_VALUES.map(([code, field, raw, part]) => ({
  code,
  part,
  typed: String(JSON.stringify(raw)).slice(0, 60),
  parsed: kindOf(field).parse(raw, field),
}))

function wellPrinted(text: string): void {
  expect(text).not.toMatch(/undefined|NaN|\[object/)
  expect(text).toMatch(/^[A-ZÀÉ«].*\.$/u)
  expect(text, 'U+202F before ; ? !').not.toMatch(/[^\u202f][;?!]/)
  expect(text, 'U+00A0 before :').not.toMatch(/[^\u00a0s]:(?!\/\/)/)
  expect(text, 'printed apostrophe').not.toContain("'")
  expect(text).not.toMatch(/«[^\u00a0]|[^\u00a0]»/)
}

describe('a refusal of a value', () => {
  it.each(refusals)('$code for $typed', ({ code, part, parsed }) => {
    expect(parsed).toMatchObject({ ok: false, code })
    expect(parsed).toHaveProperty('ok', false)
    if (!parsed.ok) expect(parsed.part).toBe(part)
  })

  it.each(refusals)('says in French what is wrong and what to do: $code for $typed', (refusal) => {
    if (refusal.parsed.ok) throw new Error(`${refusal.typed} was accepted`)
    const { sentence, remedy } = explainRefusal(refusal.parsed)
    wellPrinted(sentence)
    wellPrinted(remedy)
  })

  it.each(OTHER_CODES.map((code) => [code as RefusalCode]))('explains %s', (code) => {
    const { sentence, remedy } = explainRefusal({ code, params: { length: '8' } })
    wellPrinted(sentence)
    wellPrinted(remedy)
  })

  it('has an example of every code, so that none is without its sentence or without use', () => {
    const seen = new Set([...REFUSED_VALUES.map(([code]) => code), ...OTHER_CODES])
    expect([...seen].toSorted()).toEqual([...REFUSAL_CODES].toSorted())
  })

  it('is given with no code outside the list', () => {
    const room = new URL('../../../../src/forms/', import.meta.url)
    const sources = ['kinds/', 'identifiers/', './'].flatMap((folder) =>
      readdirSync(new URL(folder, room))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(new URL(`${folder}${name}`, room), 'utf8')),
    )
    const used = sources.flatMap((source) =>
      [...source.matchAll(/refuse\(\s*'([\w.]+)'/g)].map(([, code]) => code),
    )
    expect(used.length).toBeGreaterThan(50)
    expect(
      used.filter((code) => !(REFUSAL_CODES as readonly string[]).includes(code ?? '')),
    ).toEqual([])
  })

  it('quotes a SIREN refused by its length', () => {
    expect(refuseSiren('12')).toEqual({ ok: false, code: 'siren.length', params: { length: '2' } })
  })

  it('names the country of a foreign IBAN', () => {
    const { sentence } = explainRefusal({ code: 'iban.country', params: { country: 'DE' } })
    expect(sentence).toContain('IBAN d’un autre pays\u00a0: Allemagne')
  })

  it('cuts what was typed when it is long', () => {
    const { sentence } = explainRefusal({
      code: 'choice.unknown',
      params: { typed: 'x'.repeat(900) },
    })
    expect(sentence.length).toBeLessThan(150)
  })
})
