/** What an event writes on an opinion beside its state. */
import type { Act } from '#workflows/fire/fire.ts'
import type { OpinionEvent } from '#workflows/opinion/table.ts'

import type { Opinion } from '../payload-types.ts'
import { answersOf, versionsOf, type OpinionVersion } from './opinion.ts'
import { nextReminder } from './reminders.ts'

type Given = Act<OpinionEvent, { dueAt?: Date; until?: string }>
type Changes = Record<string, unknown>

const newVersion = (opinion: Opinion, act: Given): Changes => {
  const versions = versionsOf(opinion)
  const version: OpinionVersion = {
    number: versions.length + 1,
    at: act.now.toISOString(),
    by: act.user?.id ?? null,
    event: act.event,
    answers: answersOf(opinion),
  }
  return {
    versions: [...versions, version],
    answeredAt: version.at,
    extension: null,
    nextReminderAt: null,
  }
}

/** A new due date, with its reminders; what was asked for is settled. */
const dueAgain = ({ now, input: { dueAt } }: Given, zone: string): Changes =>
  dueAt
    ? {
        dueAt: dueAt.toISOString(),
        nextReminderAt: nextReminder(now, dueAt, zone)?.toISOString() ?? null,
        extension: null,
      }
    : {}

const NO_MORE: Changes = { nextReminderAt: null, extension: null }

type Write = (opinion: Opinion, act: Given, zone: string) => Changes

const give: Write = (opinion, act) => newVersion(opinion, act)
const end: Write = () => NO_MORE

const WRITES: Readonly<Record<OpinionEvent, Write>> = {
  answer: give,
  answerLate: give,
  revise: give,
  recuse: end,
  askExtension: (_opinion, { reason = '', input, now }) => ({
    extension: { reason, until: input.until ?? '', at: now.toISOString() },
  }),
  grantExtension: (_opinion, act, zone) => dueAgain(act, zone),
  refuseExtension: () => ({ extension: null }),
  askAgain: (_opinion, act, zone) => ({
    ...dueAgain(act, zone),
    note: act.reason ?? null,
    askedAt: act.now.toISOString(),
  }),
  remind: ({ dueAt }, { now }, zone) => ({
    nextReminderAt: nextReminder(now, new Date(dueAt), zone)?.toISOString() ?? null,
  }),
  decline: end,
  withdraw: end,
  expire: end,
}

/** @param zone IANA zone of the edition, in which due dates are read */
export const changesOf: Write = (opinion, act, zone) => WRITES[act.event](opinion, act, zone)
