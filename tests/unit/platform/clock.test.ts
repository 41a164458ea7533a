import { expect, it } from 'vitest'

import { clockFrom } from '#platform/clock.ts'

const NOON = new Date('2025-06-10T10:00:00Z')

it('runs with the system when no instant is given', () => {
  expect(clockFrom(undefined, () => 5000).now()).toEqual(new Date(5000))
})

it('runs on from the beginning of the program', () => {
  let system = 1000
  const { now } = clockFrom(NOON, () => system, 1000)
  system += 90_000
  expect(now()).toEqual(new Date('2025-06-10T10:01:30Z'))
})

it('says one and the same time in two bundles, whenever each is first looked at', () => {
  const first = clockFrom(NOON, () => 61_000, 1000)
  const later = clockFrom(NOON, () => 61_000, 1000)
  expect(later.now()).toEqual(first.now())
  const [one, other] = [clockFrom(NOON).now(), clockFrom(NOON).now()]
  expect(Math.abs(one.getTime() - other.getTime())).toBeLessThan(1000)
})
