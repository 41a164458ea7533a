import { defineConfig } from 'vitest/config'

const project = (name: string, include: string, extra = {}) => ({
  extends: true as const,
  test: { name, include: [include], ...extra },
})

const withPayload = { testTimeout: 60_000, hookTimeout: 120_000 }

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
      project('integration', 'tests/{integration,access}/**/*.test.ts', withPayload),
      project('sqlite', 'tests/contract/**/*.test.ts', {
        ...withPayload,
        env: { DATABASE: 'sqlite' },
      }),
      project('mongodb', 'tests/contract/**/*.test.ts', {
        ...withPayload,
        env: { DATABASE: 'mongodb' },
        globalSetup: ['./tests/setup/services.ts'],
      }),
      project('e2e', 'tests/e2e/**/*.test.ts', {
        testTimeout: 180_000,
        hookTimeout: 600_000,
        fileParallelism: false,
        globalSetup: ['./tests/setup/services.ts', './tests/setup/sites.ts'],
      }),
    ],
  },
})
