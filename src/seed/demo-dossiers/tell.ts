/** Plays the steps of the story one after the other, with a clock that goes through it. */
import type { Payload } from 'payload'

import { handlers } from '#outbox/handlers.ts'
import { drainOutbox } from '#outbox/worker.ts'
import type { movableClock } from '#platform/clock.ts'
import { Refused } from '#platform/errors.ts'
import { runJobs } from '#sweep/sweep.ts'

import { erasAt, type Moment } from './plan.ts'
import { stepsDone, type Progress } from './progress.ts'
import type { Planted } from './stage.ts'

const MINUTE_IN_MILLISECONDS = 60_000
const HOURS_OF_WORK = 10

export type Circumstances = {
  structures: ReadonlyMap<string, Planted>
  progress: Progress
  clock: ReturnType<typeof movableClock>
}

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10)

/** What time does by itself: mails and documents of the day that ends, then the sweep of the next. */
const live = async (
  payload: Payload,
  { clock }: Pick<Circumstances, 'clock'>,
  until: Date,
): Promise<void> => {
  await drainOutbox(payload, handlers, clock)
  clock.set(until)
  await runJobs({ payload, now: until, goesOn: () => Promise.resolve(true) })
}

/**
 * What the planting had in hand when it was cut: taken again that very day, when its lease is over. A day
 * later the worker would think that it kills whoever takes it.
 */
const finishDay = async (
  payload: Payload,
  { clock, progress: { origin } }: Circumstances,
  cutAt: Date,
): Promise<void> => {
  const evening = cutAt.getTime() + HOURS_OF_WORK * 60 * MINUTE_IN_MILLISECONDS
  clock.set(new Date(Math.min(evening, origin.getTime())))
  await drainOutbox(payload, handlers, clock)
}

const playOne = async (
  payload: Payload,
  { story, rank, play }: Moment,
  { structures, progress, clock }: Circumstances,
  mayBeDone: boolean,
): Promise<void> => {
  const era = erasAt(progress.origin)[story.edition]
  const stage = { payload, era, structures, now: clock.now() }
  await play(stage, story.about).catch((error: unknown) => {
    // The planting was cut after this act, before it was written down as done.
    if (error instanceof Refused && mayBeDone) return
    throw new Error(`${story.key}, step ${rank}`, { cause: error })
  })
  await stepsDone(payload, progress, story.key, rank + 1)
}

/** @returns how many steps were played: none when all of them are done */
export const tellStory = async (
  payload: Payload,
  moments: readonly Moment[],
  circumstances: Circumstances,
): Promise<number> => {
  const { progress, clock } = circumstances
  const { origin, begun, steps } = progress
  const isDone = ({ story, rank }: Moment): boolean => rank < (steps.get(story.key) ?? 0)
  const left = moments.filter((moment) => !isDone(moment))
  const met = new Set<string>()
  const cutAt = moments.findLast(isDone)?.at
  if (cutAt) await finishDay(payload, circumstances, cutAt)
  else if (left[0]) clock.set(left[0].at)
  for (const moment of left) {
    const { at, story } = moment
    if (dayOf(at) > dayOf(clock.now())) await live(payload, circumstances, at)
    const later = clock.now().getTime() + MINUTE_IN_MILLISECONDS
    clock.set(new Date(Math.min(later, origin.getTime())))
    await playOne(payload, moment, circumstances, begun && !met.has(story.key))
    met.add(story.key)
  }
  if (left.length > 0) {
    await live(payload, circumstances, origin)
    await drainOutbox(payload, handlers, clock)
  }
  return left.length
}
