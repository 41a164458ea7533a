import { defineConfig } from 'vitest/config'

const project = (name: string, include: string, extra = {}) => ({
  extends: true as const,
  test: { name, include: [include], ...extra },
})

const withServices = { globalSetup: ['./tests/setup/services.ts'] }

export default defineConfig({
  test: {
    pool: 'forks',
    reporters: ['default', './tests/setup/closing-reporter.ts'],
    coverage: {
      provider: 'v8',
      include: ['workflows/**', 'src/forms/**', 'src/funding/**', 'src/access/**'],
    },
    projects: [
      project('unit', 'tests/unit/**/*.test.{ts,tsx}'),
      project('integration', 'tests/{integration,access}/**/*.test.ts', { testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 2 }),
      project('contract', 'tests/contract/**/*.test.ts', { testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 1, ...withServices }),
      project('e2e', 'tests/e2e/**/*.test.ts', { testTimeout: 120_000, hookTimeout: 600_000, maxWorkers: 1, fileParallelism: false, globalSetup: ['./tests/setup/services.ts', './tests/setup/sites.ts'] }),
    ],
  },
})
