import { globSync, readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

/** Lines of the program in which something is written, apart from the files that may. */
const linesWith = (pattern: RegExp, allowed: readonly string[]): string[] =>
  globSync(['{src,workflows,collections,scripts}/**/*.{ts,tsx}', 'payload.config.ts'])
    .filter((file) => !allowed.some((one) => file.startsWith(one)))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    )

it('the environment has one reader (issue §1)', () => {
  expect(
    linesWith(/process\.env/, [
      'src/platform/env.ts',
      // Replaced by the framework as it builds: it is no variable of an operator.
      'src/instrumentation.ts',
      // They start programs, and hand their environment on.
      'scripts/',
    ]),
  ).toEqual([])
})

it('the program has one clock (issue §1)', () => {
  expect(
    linesWith(/new Date\(\)|Date\.now\(|Temporal\.Now/, [
      'src/platform/clock.ts',
      // In the browser, whose clock only measures how long ago.
      'src/ui/form/browser/',
    ]),
  ).toEqual([])
})

it('the program has one log (issue §1)', () => {
  expect(
    linesWith(/console\.\w+\(|process\.std(out|err)\.write/, ['src/platform/log.ts', 'scripts/']),
  ).toEqual([])
})
