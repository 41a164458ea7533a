/** Requests that are forged from the committee to the signatures (issue §6). */
import { beforeAll } from 'vitest'

import { plant } from '#seed/plant.ts'
import { contract } from '#tests/setup/databases.ts'

import { forgedConventions } from './forged-conventions.ts'
import { forgedSessions } from './forged-sessions.ts'

contract('requests forged after the review (issue §6)', (guichet) => {
  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
  })

  forgedSessions(guichet)
  forgedConventions(guichet)
})
