/** Reminders before the closing, for drafts left open: seven days, two days, the last morning. */
import type { Payload } from 'payload'

import { closingInstant, instantOf } from '#editions/calendar.ts'
import type { Calendar } from '#editions/edition.ts'
import type { ClosingMoment } from '#filing/mails/notice-closing.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { addDays } from '#platform/working-days.ts'
import { dossierWorkflow } from '#workflows/dossier/table.ts'
import { enqueue } from '#workflows/fire/outbox.ts'

import { callsIn, inForce } from './calls.ts'
import { walk, type Job, type List } from './job.ts'
import { isMarked, setMark } from './marks.ts'

/** Local days before the closing date, and when they begin. */
const MOMENTS: readonly { moment: ClosingMoment; daysBefore: number }[] = [
  { moment: 'sevenDays', daysBefore: 7 },
  { moment: 'twoDays', daysBefore: 2 },
  { moment: 'lastMorning', daysBefore: 0 },
]
const MORNING = '08:00'

/**
 * The reminder that is due at an instant, if any: from the morning of its day until the next morning. One
 * that was missed by more than a day would say something false: it is not sent.
 */
const momentAt = (calendar: Calendar, now: Date): ClosingMoment | undefined => {
  const { closing, zone } = calendar
  if (now > closingInstant(calendar)) return undefined
  const morning = (days: number) => instantOf(addDays(closing.date, days), MORNING, zone)
  return MOMENTS.find(
    ({ daysBefore }) => morning(-daysBefore) <= now && now < morning(1 - daysBefore),
  )?.moment
}

const keyOf = (dossier: string, closing: string, moment: string): string =>
  `dossier:${dossier}:notice-closing:${closing}:${moment}`

type Draft = { id: string; reference: string }

const queueMissing = (
  payload: Payload,
  drafts: readonly Draft[],
  { closing, moment, now }: { closing: string; moment: ClosingMoment; now: Date },
): Promise<void> =>
  inTransaction(payload, null, async (req) => {
    const keys = drafts.map(({ id }) => keyOf(id, closing, moment))
    const { docs } = await payload.db.find<{ id: string; key: string }>({
      collection: 'outbox',
      where: { key: { in: keys } },
      limit: keys.length,
      pagination: false,
      req,
    })
    const there = new Set(docs.map(({ key }) => key))
    for (const { id } of drafts) {
      const key = keyOf(id, closing, moment)
      const data = { dossier: id, template: `notice-closing.${moment}` }
      if (!there.has(key)) await enqueue(req, { key, task: 'notify', data }, now)
    }
  })

/** Orders, once for each draft and each reminder, the mails to those who may write it. */
export const remindDrafts: Job = async (sweep) => {
  const { payload, now } = sweep
  for (const call of await callsIn(payload, 'published')) {
    const { calendar } = (await inForce(payload, call)).edition
    const moment = momentAt(calendar, now)
    if (!moment) continue
    const closing = calendar.closing.date
    const mark = `closing-reminder:${call.id}:${closing}:${moment}`
    if (await isMarked(payload, mark)) continue
    const list: List = {
      collection: 'dossiers',
      where: {
        and: [{ call: { equals: call.id } }, { state: { equals: dossierWorkflow.initial } }],
      },
      sort: 'reference',
    }
    const stopped = await walk<Draft>(sweep, list, (drafts) =>
      queueMissing(payload, drafts, { closing, moment, now }),
    )
    if (stopped) return true
    await setMark(payload, mark, now)
  }
  return false
}
