import { describe, expect, it } from 'vitest'

import { aap2025 } from '#seed/aap-2025/index.ts'
import { demoAccounts } from '#seed/accounts.ts'
import { demoEdition } from '#seed/demo-edition.ts'
import { demoStructures } from '#seed/structures.ts'

/** What machines read: keys, conditions, codes, addresses of pages. */
const forMachines = new Set([
  'visibleIf',
  'requiredIf',
  'expression',
  'key',
  'slug',
  'zone',
  'href',
])

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => (forMachines.has(key) ? [] : textsOf(part)))
}

const texts = [
  aap2025,
  demoEdition(new Date('2031-03-10T09:00:00Z')),
  demoAccounts,
  demoStructures,
].flatMap(textsOf)

/** As a civil servant writes: U+00A0 before « : », U+202F before the other high signs and in amounts. */
const faults: Readonly<Record<string, RegExp>> = {
  'an ordinary space before a colon': / :(?=\s|$)/,
  'an ordinary space before ; ? or !': / [;?!]/,
  'an ordinary space inside quotation marks': /« | »/,
  'a straight apostrophe': /\p{L}'\p{L}/u,
  'an ordinary space before % or €': /\d (%|€|M€)/,
  'an ordinary space in a number': /\d \d{3}(?!\d)/,
  'an ordinary space after n°': /n° /,
  'two spaces': / {2}/,
  'a sign without its space': /\p{L}[;?!:]|[«]\p{L}|\p{L}»/u,
  'three dots for an ellipsis': /\.\.\./,
}

/** Addresses, and the names of elements withheld from an opinion (`document:rib`). */
const isForMachines = (text: string): boolean => /^https?:|@|^www\.|^[a-z]+:[a-z_]+$/.test(text)
const prose = texts.filter((text) => !isForMachines(text))

describe('the French of the seed', () => {
  it('is there', () => expect(prose.length).toBeGreaterThan(1000))

  it.each(Object.entries(faults))('has not %s', (_, fault) => {
    expect(prose.filter((text) => fault.test(text))).toEqual([])
  })
})
