/** What `workflows/fire` does, told of the smallest process: each scenario may be run again. */
import { beforeAll } from 'vitest'

import { plant } from '#seed/plant.ts'
import { contract } from '#tests/setup/databases.ts'

import { smallActs } from './small-acts.ts'
import { smallChains } from './small-chains.ts'

contract('the one writer of state', (guichet) => {
  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: false, now: clock.now() })
  })
  smallActs(guichet)
  smallChains(guichet)
})
