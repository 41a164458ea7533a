import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../src/ui/theme/tokens.css', import.meta.url), 'utf8')

type Colours = Readonly<Record<string, string>>

const coloursOf = (block: string): Colours =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  )

/** The blocks of the file that hold colours, by the selector before them. */
const blocks = [...css.matchAll(/([^{};]+)\{([^{}]*--paper:[^{}]*)\}/g)].map(
  ([, selector, body]) => ({
    selector: (selector ?? '').trim(),
    colours: coloursOf(body ?? ''),
  }),
)

const [light, systemDark, chosenDark] = blocks

const channel = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const papers = ['paper', 'paper-sunk']
const softs = ['information-soft', 'success-soft', 'warning-soft', 'error-soft', 'accent-soft']

/** Text on what it stands on: at least 4.5. */
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...papers, ...softs]],
  ['ink-soft', [...papers, ...softs]],
  ['accent', [...papers, ...softs]],
  ['accent-strong', [...papers, ...softs]],
  ['information', [...papers, 'information-soft']],
  ['success', [...papers, 'success-soft']],
  ['warning', [...papers, 'warning-soft']],
  ['error', [...papers, 'error-soft']],
  ['error-strong', [...papers, 'error-soft']],
  ['on-accent', ['accent', 'accent-strong', 'error', 'error-strong']],
]

/** Borders of fields, icons, the ring of the focus: at least 3. */
const shapes: readonly (readonly [string, readonly string[]])[] = [
  ['line-field', papers],
  ['focus', [...papers, ...softs]],
]

const pairs = (list: typeof texts) =>
  list.flatMap(([front, backs]) => backs.map((back) => [front, back] as const))

describe.each([
  ['light', light],
  ['dark', systemDark],
])('contrasts of the %s theme', (_name, block) => {
  const colour = (name: string): string => block?.colours[name] ?? 'missing'
  it.each(pairs(texts))('text: %s on %s is at least 4.5', (front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(4.5)
  })
  it.each(pairs(shapes))('shape: %s on %s is at least 3', (front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(3)
  })
})

describe('the two dark themes', () => {
  it('are found, with the light one', () => {
    expect(blocks.map(({ selector }) => selector.split('\n').at(-1)?.trim())).toEqual([
      "[data-theme='light']",
      ':root:not([data-theme])',
      "[data-theme='dark']",
    ])
  })
  it('are the same, by the wish of the system or by the choice made here', () => {
    expect(chosenDark?.colours).toEqual(systemDark?.colours)
  })
  it('name the same colours as the light one', () => {
    expect(Object.keys(systemDark?.colours ?? {})).toEqual(Object.keys(light?.colours ?? {}))
  })
})
