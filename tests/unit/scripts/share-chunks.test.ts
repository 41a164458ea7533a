import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, it } from 'vitest'

import { shareChunks } from '../../../scripts/share-chunks.ts'

const LONG = 'x'.repeat(100_000)
const chunk = (id: number, name: string): string =>
  `module.exports=[${id},()=>"${LONG}"];\n\n//# sourceMappingURL=${name}.map`

it('copies of a chunk hand over the first one of their folder; others stay as they are', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'chunks-'))
  mkdirSync(path.join(folder, 'ssr'))
  const write = (name: string, code: string) => writeFileSync(path.join(folder, name), code)
  for (const name of ['a.js', 'b.js', 'ssr/c.js']) write(name, chunk(1, name))
  write('d.js', chunk(2, 'd.js'))
  for (const name of ['small.js', 'small-too.js']) write(name, 'module.exports=[3]')
  expect(shareChunks(folder)).toEqual({ copies: 1, bytes: chunk(1, 'b.js').length })
  const loaded = createRequire(path.join(folder, 'server.js'))
  expect(loaded('./b.js')).toBe(loaded('./a.js'))
  expect(loaded('./ssr/c.js')).not.toBe(loaded('./a.js'))
  expect(loaded('./d.js')).toEqual([2, expect.any(Function)])
  expect(readFileSync(path.join(folder, 'small-too.js'), 'utf8')).toBe('module.exports=[3]')
})
