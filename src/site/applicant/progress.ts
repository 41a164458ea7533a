import { pausesOf } from '#corrections/pauses.ts'
import { impliedRejectionDate } from '#documents/deadlines.ts'
import { dossierTexts as texts, nextTexts } from '#i18n/applicant.ts'
import { formatDate, formatInstant } from '#i18n/dates.ts'
import { processTexts } from '#i18n/processes.ts'
import { serviceOf } from '#filing/filed-facts.ts'
import type { TimelineEntry } from '#ui/components/Timeline.tsx'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { turnOf } from '#workflows/dossier/turn.ts'

import type { DossierPage } from './load-dossier.ts'

const CHECKED: ReadonlySet<string> = new Set<DossierState>(['submitted', 'correction'])

/** Where a filed dossier is, who has it, what comes next and by when; an ended one awaits nothing. */
export const progressOf = ({ dossier, revision }: DossierPage): TimelineEntry[] => {
  const { zone } = revision.edition.calendar
  const state = dossier.state as DossierState
  const filedAt = new Date(dossier.filedAt ?? dossier.updatedAt)
  const { service } = serviceOf(revision.edition, dossier.region)
  const implied = formatDate(impliedRejectionDate(filedAt, zone, pausesOf(dossier)))
  const past: TimelineEntry[] = [
    { title: texts.created, state: 'done', when: formatInstant(new Date(dossier.createdAt), zone) },
    { title: texts.filed, state: 'done', when: formatInstant(filedAt, zone) },
  ]
  if (turnOf(state) === 'nobody')
    return [...past, { title: processTexts.dossier.states[state].structure, state: 'done' }]
  const checking = CHECKED.has(state)
  const present: TimelineEntry = checking
    ? { title: texts.checking, state: 'current', children: nextTexts.submitted(service) }
    : { title: texts.reviewing, state: 'current', children: nextTexts.reviewing(service) }
  return [
    ...past,
    ...(checking ? [] : [{ title: texts.checked, state: 'done' } as const]),
    present,
    { title: texts.decision, state: 'upcoming', children: texts.impliedRejection(implied) },
  ]
}
