import { globSync, readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

const MOST_LINES = 300
const MEDIAN = 100

/** Written by a command, and checked fresh. */
const GENERATED = /payload-types|importMap|src\/migrations\//

const lengths = globSync('{src,workflows,collections,scripts,tests}/**/*.{ts,tsx,js,mjs,css}')
  .filter((file) => !GENERATED.test(file))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
  .toSorted((one, other) => one.lines - other.lines)

it('no file is longer than one reads at once, and half of them are short', () => {
  expect(lengths.length).toBeGreaterThan(1000)
  expect(lengths.filter(({ lines }) => lines > MOST_LINES)).toEqual([])
  expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThan(MEDIAN)
})
