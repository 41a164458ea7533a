/** Puts the steps of all stories in the order of time, so that one clock goes through them. */
import { aap2025 } from '../aap-2025/index.ts'
import { DAYS_OPEN } from '../demo-edition.ts'
import type { Era } from './stage.ts'
import type { Play } from './steps.ts'
import type { Edition, Story } from './stories/telling.ts'

const DAY_IN_MILLISECONDS = 86_400_000
const HOUR_OF_WORK = 8
/** The call of 2025 opens on the evening of its day 0. */
const PAST_BEGINS = new Date('2025-06-03T08:00:00Z')

export type Moment = { story: Story; rank: number; at: Date; play: Play }

/** @param origin instant at which the story was first planted: nothing of it comes later */
export const erasAt = (origin: Date): Readonly<Record<Edition, Era>> => {
  const begins = new Date(origin.getTime() - DAYS_OPEN * DAY_IN_MILLISECONDS)
  begins.setUTCHours(HOUR_OF_WORK, 0, 0, 0)
  return {
    past: { slug: aap2025.slug, begins: PAST_BEGINS, post: 'Facilitateur' },
    present: {
      slug: 'demo-facilitateurs',
      begins,
      post: 'Facilitateur chargé des marchés de l’État',
    },
  }
}

const SATURDAY = 6

/** Nobody works on Sundays: an act of the end of a week is done the next Monday. */
const onWorkingDay = (at: Date): Date => {
  const weekday = at.getUTCDay()
  const days = weekday === SATURDAY ? 2 : weekday === 0 ? 1 : 0
  return new Date(at.getTime() + days * DAY_IN_MILLISECONDS)
}

/** What was to happen later than `origin` is left to those who use the demonstration. */
export const planOf = (stories: readonly Story[], origin: Date): Moment[] => {
  const eras = erasAt(origin)
  const moments = stories.flatMap((story) =>
    story.steps.map(([day, play], rank): Moment => {
      const due = new Date(eras[story.edition].begins.getTime() + day * DAY_IN_MILLISECONDS)
      return { story, rank, at: due, play }
    }),
  )
  return moments
    .filter(({ at }) => at.getTime() < origin.getTime() + DAY_IN_MILLISECONDS)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
    .map((moment) => {
      const at = onWorkingDay(moment.at)
      return { ...moment, at: at > origin ? origin : at }
    })
}
