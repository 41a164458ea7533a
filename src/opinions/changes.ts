/** What an event writes on an opinion beside its state. */
import { nextReminder, type DuePlace } from '#editions/reminders.ts'
import type { Act } from '#workflows/fire/fire.ts'
import type { OpinionEvent } from '#workflows/opinion/table.ts'

import type { Opinion } from '../payload-types.ts'
import { answersOf, versionsOf, type OpinionVersion } from './opinion.ts'

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
const dueAgain = ({ now, input: { dueAt } }: Given, place: DuePlace): Changes =>
  dueAt
    ? {
        dueAt: dueAt.toISOString(),
        nextReminderAt: nextReminder(dueAt, now, place)?.toISOString() ?? null,
        extension: null,
      }
    : {}

const NO_MORE: Changes = { nextReminderAt: null, extension: null }

type Write = (opinion: Opinion, act: Given, place: DuePlace) => Changes

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
  grantExtension: (_opinion, act, place) => dueAgain(act, place),
  refuseExtension: () => ({ extension: null }),
  askAgain: (_opinion, act, place) => ({
    ...dueAgain(act, place),
    note: act.reason ?? null,
    askedAt: act.now.toISOString(),
  }),
  remind: ({ dueAt }, { now }, place) => ({
    nextReminderAt: nextReminder(new Date(dueAt), now, place)?.toISOString() ?? null,
  }),
  decline: end,
  withdraw: end,
  expire: end,
}

export const changesOf: Write = (opinion, act, place) => WRITES[act.event](opinion, act, place)
