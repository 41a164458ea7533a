/** Tries every mistake, all of them in the process of each test file that passes by. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createVitest, type TestSpecification } from 'vitest/node'

import type { Catalogue } from './catalogue.ts'
import { drawsCases, hasPlatform } from './draws.ts'
import type { Line } from './switch.ts'

const TESTS = [
  'tests/unit/{funding,workflows,convention,filing}/**/*.test.ts',
  // Of those that write, the one whose scenarios can be run again on one database.
  'tests/contract/journal/fire.test.ts',
]
/** It holds a page against the tables from which it was written: it says that something changed, not what. */
const NOT_A_TEST_OF_THE_TABLES = ['tests/unit/workflows/processes-page.test.ts']

export type Outcome = {
  /** Mistakes that a test finds. */
  killed: Set<number>
  /** Mistakes that some test passes by. */
  reached: Set<number>
}

const OF_THE_ROOMS = /\/tests\/unit\/(?:funding|workflows)\//

/**
 * The tests of the rooms themselves come first; then those that draw their cases by thousands and those
 * that write to a database, for the little that is not found yet.
 */
const rankOf = (specification: TestSpecification): string =>
  [
    hasPlatform(specification.moduleId) ? 1 : 0,
    drawsCases(specification.moduleId) ? 1 : 0,
    OF_THE_ROOMS.test(specification.moduleId) ? 0 : 1,
    specification.moduleId,
  ].join(' ')

class Cheapest {
  shard(specifications: TestSpecification[]): TestSpecification[] {
    return specifications
  }

  sort(specifications: TestSpecification[]): TestSpecification[] {
    return specifications.toSorted((one, other) => (rankOf(one) < rankOf(other) ? -1 : 1))
  }
}

const start = (catalogue: Catalogue) =>
  createVitest(
    'test',
    {
      config: false,
      watch: false,
      include: TESTS,
      exclude: NOT_A_TEST_OF_THE_TABLES,
      runner: './tests/mutation/runner.ts',
      setupFiles: ['./tests/setup/draws.ts'],
      pool: 'forks',
      maxWorkers: 1,
      sequence: { sequencer: Cheapest },
      fsModuleCache: false,
      testTimeout: 600_000,
      hookTimeout: 600_000,
      reporters: [{}],
    },
    {
      plugins: [
        {
          name: 'mistakes',
          enforce: 'pre',
          load: (id) => catalogue.sources.get(id.replace(/\?.*$/, '')) ?? null,
        },
      ],
    },
  )

const readRecord = (record: string): Line[] =>
  readFileSync(record, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)

/** @throws Error when the tests fail without any mistake */
export const tryAll = async (catalogue: Catalogue): Promise<Outcome> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mutation-'))
  const record = path.join(folder, 'record.jsonl')
  const vitest = await start(catalogue)
  try {
    await vitest.standalone()
    vitest.provide('record', record)
    const specifications = await vitest.globTestSpecifications()
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
    const broken = testModules.filter((tested) => !tested.ok())
    if (broken.length > 0 || unhandledErrors.length > 0)
      throw new Error(
        `the tests fail without any mistake: ${broken.map(({ moduleId }) => moduleId).join(' ')}`,
        { cause: unhandledErrors[0] },
      )
    const lines = readRecord(record)
    return {
      killed: new Set(lines.flatMap(({ kind, id }) => (kind === 'killed' ? [id] : []))),
      reached: new Set(lines.map(({ id }) => id)),
    }
  } finally {
    await vitest.close()
    rmSync(folder, { recursive: true })
  }
}
