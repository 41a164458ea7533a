import { silenceOn } from '#corrections/silence.ts'
import { dossierTexts as texts, nextTexts } from '#i18n/applicant.ts'
import { structureCorrectionTexts as correctionTexts } from '#i18n/corrections.ts'
import { formatDate, formatInstant } from '#i18n/dates.ts'
import { historyTexts } from '#i18n/instruction-dossier.ts'
import { processTexts } from '#i18n/processes.ts'
import { serviceOf } from '#filing/filed-facts.ts'
import type { HistoryEntry } from '#filing/history.ts'
import type { TimelineEntry } from '#ui/components/Timeline.tsx'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { turnOf } from '#workflows/dossier/turn.ts'

import type { DossierPage } from './load-dossier.ts'

const CHECKED: ReadonlySet<string> = new Set<DossierState>(['submitted', 'correction'])

/** Who has the dossier now, and what it does. */
const presentOf = (
  { state, dueAt }: DossierPage['dossier'],
  service: string,
  zone: string,
): TimelineEntry => {
  if (state === 'correction' && dueAt)
    return {
      title: processTexts.dossier.states.correction.structure,
      state: 'current',
      children: correctionTexts.next(formatInstant(new Date(dueAt), zone)),
    }
  return CHECKED.has(state)
    ? { title: texts.checking, state: 'current', children: nextTexts.submitted(service) }
    : { title: texts.reviewing, state: 'current', children: nextTexts.reviewing(service) }
}

/** How it ended: when, and why where the reason is told. */
const endOf = (state: DossierState, zone: string, last?: HistoryEntry): TimelineEntry => ({
  title: processTexts.dossier.states[state].structure,
  state: 'done',
  ...(last ? { when: formatInstant(last.at, zone) } : {}),
  ...(last?.reason ? { children: historyTexts.reason(last.reason) } : {}),
})

/** Where a filed dossier is, who has it, what comes next and by when; an ended one awaits nothing. */
export const progressOf = (
  { dossier, revision, now }: Pick<DossierPage, 'dossier' | 'revision' | 'now'>,
  last?: HistoryEntry,
): TimelineEntry[] => {
  const { zone } = revision.edition.calendar
  const state = dossier.state as DossierState
  const filedAt = new Date(dossier.filedAt ?? dossier.updatedAt)
  const { service } = serviceOf(revision.edition, dossier.region)
  const { until, over } = silenceOn(dossier, zone, now)
  const awaited = (over ? texts.silenceOver : texts.impliedRejection)(formatDate(until))
  const past: TimelineEntry[] = [
    { title: texts.created, state: 'done', when: formatInstant(new Date(dossier.createdAt), zone) },
    { title: texts.filed, state: 'done', when: formatInstant(filedAt, zone) },
  ]
  if (turnOf(state) === 'nobody') return [...past, endOf(state, zone, last)]
  const checking = CHECKED.has(state)
  return [
    ...past,
    ...(checking ? [] : [{ title: texts.checked, state: 'done' } as const]),
    presentOf(dossier, service, zone),
    { title: texts.decision, state: 'upcoming', children: awaited },
  ]
}
