import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const MIXED = `
import { beforeAll, describe, expect, it } from 'vitest'
it('passes', () => expect(1).toBe(1))
it('fails', () => expect(1).toBe(2))
it('lacks something', (test) => test.skip('no such machine'))
describe('a group without its service', { skip: true, meta: { missing: 'no database here' } }, () => {
  it('cannot run', () => {})
  describe('nested', () => it('neither', () => {}))
})
describe('a broken group', () => {
  beforeAll(() => { throw new Error('broken') })
  it('could not run', () => {})
})`

const SKIPPED = `
import { it } from 'vitest'
it('passes', () => {})
it.skip('forgotten', () => {})`

const PASSED = `
import { it } from 'vitest'
it('passes', () => {})`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'closing-'))
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const run = (tests: string, options: { ci?: string; globalSetup?: string } = {}) => {
  writeFileSync(path.join(folder, 'a.test.ts'), tests)
  writeFileSync(path.join(folder, 'setup.ts'), options.globalSetup ?? 'export default () => {}')
  const config = {
    test: {
      reporters: [path.resolve('tests/setup/closing-reporter.ts')],
      globalSetup: ['setup.ts'],
    },
  }
  writeFileSync(path.join(folder, 'vitest.config.mjs'), `export default ${JSON.stringify(config)}`)
  const { stdout, status } = spawnSync(path.resolve('node_modules/.bin/vitest'), ['run'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CI: options.ci ?? '', VITEST: undefined },
  })
  return { status, lines: stdout.trimEnd().split('\n') }
}

describe('the closing lines of npm test', () => {
  it('count what passed, failed and was skipped, each skip with its reason and its file', () => {
    const { status, lines } = run(MIXED)
    expect(status).toBe(1)
    expect(lines.at(-1)).toBe('1 passed, 3 failed, 3 skipped')
    expect(lines).toEqual(
      expect.arrayContaining([
        'SKIPPED: no such machine',
        'SKIPPED: no database here',
        expect.stringContaining('a.test.ts (2)'),
      ]),
    )
  })

  it('let a skip pass on a machine of one’s own, not in CI', () => {
    expect(run(SKIPPED)).toMatchObject({ status: 0 })
    const { status, lines } = run(SKIPPED, { ci: 'true' })
    expect(status).toBe(1)
    expect(lines).toContain('FAILED: in CI every test must run')
    expect(lines.at(-1)).toBe('1 passed, 0 failed, 1 skipped')
  })

  it('let a whole run pass in CI', () => {
    expect(run(PASSED, { ci: 'true' })).toMatchObject({ status: 0 })
  })

  it.each([
    ['breaks', "export default () => { throw new Error('x') }", '0 passed, 1 failed, 0 skipped'],
    [
      'breaks when it is stopped',
      "export default () => () => { throw new Error('x') }",
      '1 passed, 1 failed, 0 skipped',
    ],
  ])('say that the run failed when what it rests on %s', (_, globalSetup, closing) => {
    const { status, lines } = run(PASSED, { globalSetup })
    expect(status).toBe(1)
    expect(lines.at(-1)).toBe(closing)
  })
})
