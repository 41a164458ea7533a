/** What an event writes on an opinion beside its state. */
import type { Act } from '#workflows/fire/fire.ts'
import type { OpinionEvent } from '#workflows/opinion/table.ts'

import type { Opinion } from '../payload-types.ts'
import { answersOf, versionsOf, type OpinionVersion } from './opinion.ts'
import { nextReminder } from './reminders.ts'

type Given = Act<OpinionEvent, { dueAt?: Date; until?: string }>
type Changes = Record<string, unknown>

const newVersion = (opinion: Opinion, event: OpinionVersion['event'], act: Given): Changes => {
  const versions = versionsOf(opinion)
  const version: OpinionVersion = {
    number: versions.length + 1,
    at: act.now.toISOString(),
    by: act.user?.id ?? null,
    event,
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

/** @param zone IANA zone of the edition, in which due dates are read */
export const changesOf = (opinion: Opinion, act: Given, zone: string): Changes => {
  const { event, now, user, reason } = act
  switch (event) {
    case 'answer':
    case 'answerLate':
    case 'revise':
      return newVersion(opinion, event, act)
    case 'recuse':
      return { ...NO_MORE, recused: `${opinion.recused}${user?.id ?? ''}|` }
    case 'askExtension':
      return {
        extension: { reason: reason ?? '', until: act.input.until ?? '', at: now.toISOString() },
      }
    case 'grantExtension':
      return dueAgain(act, zone)
    case 'refuseExtension':
      return { extension: null }
    case 'askAgain':
      return { ...dueAgain(act, zone), note: reason ?? null, askedAt: now.toISOString() }
    case 'remind':
      return {
        nextReminderAt: nextReminder(now, new Date(opinion.dueAt), zone)?.toISOString() ?? null,
      }
    case 'decline':
    case 'withdraw':
    case 'expire':
      return NO_MORE
  }
}
