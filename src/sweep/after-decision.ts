/** What time does after a decision: appeals that silence rejects (L14), conventions that take effect (R084). */
import type { CollectionSlug, Where } from 'payload'

import { appealProcess } from '#appeals/process.ts'
import { conventionProcess } from '#convention/process.ts'
import { fire } from '#workflows/fire/fire.ts'

import { attempt, drain, type Job, type List } from './job.ts'

const fallen = (collection: CollectionSlug, state: string, column: string, now: Date): List => {
  const where: Where[] = [
    { state: { equals: state } },
    { [column]: { less_than_equal: now.toISOString() } },
  ]
  return { collection, where: { and: where }, sort: column }
}

export const lapseAppeals: Job = (sweep) => {
  const { payload, now } = sweep
  return drain(sweep, fallen('appeals', 'lodged', 'dueAt', now), ({ id }) =>
    attempt(`appeal:${id}:lapse`, () =>
      fire(payload, appealProcess, id, { event: 'lapse', user: null, now, input: {} }),
    ),
  )
}

export const activateConventions: Job = (sweep) => {
  const { payload, now } = sweep
  return drain(sweep, fallen('conventions', 'signed', 'effectAt', now), ({ id }) =>
    attempt(`convention:${id}:activate`, () =>
      fire(payload, conventionProcess, id, { event: 'activate', user: null, now, input: {} }),
    ),
  )
}
