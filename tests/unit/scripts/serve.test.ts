import { spawnSync } from 'node:child_process'

import { expect, it } from 'vitest'

import { serverVariables } from '../../../scripts/serve.ts'

const MEGABYTE = 1_048_576

/** The heap that Node allows itself when it is started so, in megabytes; its young objects are a part. */
const heapWith = (options?: string): number => {
  const { stdout } = spawnSync(
    process.execPath,
    ['-p', 'require("node:v8").getHeapStatistics().heap_size_limit'],
    { env: { ...process.env, ...serverVariables(options) }, encoding: 'utf8' },
  )
  return Number(stdout) / MEGABYTE
}

it('bounds the heap of the server', () => {
  expect(heapWith()).toBeGreaterThanOrEqual(512)
  expect(heapWith()).toBeLessThan(768)
})

it('leaves the last word to the operator', () => {
  expect(heapWith('--max-old-space-size=1024')).toBeGreaterThanOrEqual(1024)
})
