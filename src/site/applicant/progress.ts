import { silenceOn } from '#corrections/silence.ts'
import { dossierTexts as texts, nextTexts } from '#i18n/applicant.ts'
import { structureCorrectionTexts as correctionTexts } from '#i18n/corrections.ts'
import { formatDate, formatInstant } from '#i18n/dates.ts'
import { historyTexts } from '#i18n/instruction-dossier.ts'
import { processTexts } from '#i18n/processes.ts'
import { serviceOf } from '#filing/filed-facts.ts'
import type { HistoryEntry } from '#filing/history.ts'
import type { TimelineEntry } from '#ui/components/Timeline.tsx'
import type { ConventionState } from '#workflows/convention/facts.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { turnOf } from '#workflows/dossier/turn.ts'

import type { DossierPage } from './load-dossier.ts'

const ADMITTED: DossierState = 'under_review'

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

const lastOf = (history: readonly HistoryEntry[], process: string): HistoryEntry | undefined =>
  history.findLast((entry) => entry.process === process && entry.entered !== undefined)

const whenOf = (entry: HistoryEntry | undefined, zone: string): Pick<TimelineEntry, 'when'> =>
  entry ? { when: formatInstant(entry.at, zone) } : {}

/** How it ended: when, and why where the reason is told. */
const endOf = (state: DossierState, zone: string, last?: HistoryEntry): TimelineEntry => ({
  title: processTexts.dossier.states[state].structure,
  state: 'done',
  ...whenOf(last, zone),
  ...(last?.reason ? { children: historyTexts.reason(last.reason) } : {}),
})

const SETTLED: ReadonlySet<string> = new Set<ConventionState>([
  'active',
  'completed',
  'terminated',
  'abandoned',
])

/** What follows a subsidy that was granted: its convention, once the structure was told of one. */
const conventionOf = (history: readonly HistoryEntry[], zone: string): TimelineEntry => {
  const last = lastOf(history, 'convention')
  if (!last) return { title: texts.convention, state: 'upcoming' }
  const state = last.entered as ConventionState
  return {
    title: texts.conventionIs(processTexts.convention.states[state].structure),
    state: SETTLED.has(state) ? 'done' : 'current',
    ...whenOf(last, zone),
  }
}

const endedOf = (
  state: DossierState,
  history: readonly HistoryEntry[],
  zone: string,
): TimelineEntry[] => [
  endOf(state, zone, lastOf(history, 'dossier')),
  ...(state === 'accepted' ? [conventionOf(history, zone)] : []),
]

/** Where a filed dossier is, who has it, what comes next and by when; an ended one awaits nothing. */
export const progressOf = (
  { dossier, revision, now }: Pick<DossierPage, 'dossier' | 'revision' | 'now'>,
  history: readonly HistoryEntry[],
): TimelineEntry[] => {
  const { zone } = revision.edition.calendar
  const state = dossier.state as DossierState
  const filedAt = new Date(dossier.filedAt ?? dossier.updatedAt)
  const admitted = history.findLast((entry) => entry.entered === ADMITTED)
  const checked = { title: texts.checked, state: 'done', ...whenOf(admitted, zone) } as const
  const past: TimelineEntry[] = [
    { title: texts.created, state: 'done', when: formatInstant(new Date(dossier.createdAt), zone) },
    { title: texts.filed, state: 'done', when: formatInstant(filedAt, zone) },
  ]
  if (turnOf(state) === 'nobody')
    return [...past, ...(admitted ? [checked] : []), ...endedOf(state, history, zone)]
  const { service } = serviceOf(revision.edition, dossier.region)
  const { until, over } = silenceOn(dossier, zone, now)
  const awaited = (over ? texts.silenceOver : texts.impliedRejection)(formatDate(until))
  return [
    ...past,
    ...(CHECKED.has(state) ? [] : [checked]),
    presentOf(dossier, service, zone),
    { title: texts.decision, state: 'upcoming', children: awaited },
  ]
}
