import { defineConfig } from 'vitest/config'

const project = (name: string, include: string, extra = {}) => ({
  extends: true as const,
  test: { name, include: [include], ...extra },
})

const withPayload = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  sequence: { groupOrder: 1 },
}

// One process for many files: Payload and the databases' drivers are read once, our own modules anew.
const scenarios = { ...withPayload, isolate: false, setupFiles: ['./tests/setup/anew.ts'] }

/** What decides: each way through it is tried (`npm run coverage`). */
const ROOMS = ['workflows', 'src/forms', 'src/funding', 'src/access']

export default defineConfig({
  test: {
    pool: 'forks',
    // One more than vitest would: these tests wait for databases more than they compute.
    maxWorkers: '100%',
    reporters: ['default', './tests/setup/closing-reporter.ts'],
    setupFiles: ['./tests/setup/draws.ts'],
    coverage: {
      provider: 'v8',
      include: ROOMS.map((room) => `${room}/**`),
      reporter: [['text', { skipFull: true }], 'json-summary'],
      thresholds: Object.fromEntries(ROOMS.map((room) => [`${room}/**`, { branches: 95 }])),
    },
    projects: [
      // Properties draw thousands of cases: on a busy machine five seconds are too few.
      project('unit', 'tests/unit/**/*.test.{ts,tsx}', { testTimeout: 30_000 }),
      project('integration', 'tests/{integration,access}/**/*.test.ts', withPayload),
      project('sqlite', 'tests/contract/**/*.test.ts', {
        ...scenarios,
        env: { DATABASE: 'sqlite' },
      }),
      project('mongodb', 'tests/contract/**/*.test.ts', {
        ...scenarios,
        env: { DATABASE: 'mongodb' },
        globalSetup: ['./tests/setup/services.ts'],
      }),
      // One file at a time, after all else: the pages are timed.
      project('e2e', 'tests/e2e/**/*.test.ts', {
        testTimeout: 180_000,
        hookTimeout: 600_000,
        fileParallelism: false,
        sequence: { groupOrder: 2 },
        globalSetup: ['./tests/setup/services.ts', './tests/setup/sites.ts'],
      }),
    ],
  },
})
