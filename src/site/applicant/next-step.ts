import type { PayloadRequest } from 'payload'

import { silenceOn } from '#corrections/silence.ts'
import { closingInstant } from '#editions/calendar.ts'
import { readRevision } from '#editions/revisions.ts'
import { relationId } from '#filing/dossier.ts'
import { serviceOf } from '#filing/filed-facts.ts'
import { dossierTexts, nextTexts } from '#i18n/applicant.ts'
import { structureCorrectionTexts as correctionTexts } from '#i18n/corrections.ts'
import { formatDate, formatInstant } from '#i18n/dates.ts'
import { clock } from '#platform/clock.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { turnOf } from '#workflows/dossier/turn.ts'

import type { ListedDossier } from './load-space.ts'

/** The date that silence gives to a decision (L11). */
const awaitedOf = (dossier: ListedDossier, zone: string): string => {
  const { until, over } = silenceOn(dossier, zone, clock.now())
  return (over ? dossierTexts.silenceOver : dossierTexts.impliedRejection)(formatDate(until))
}

/** What comes next on a dossier and when, in the words of its structure. */
export const nextStep = async (req: PayloadRequest, dossier: ListedDossier): Promise<string> => {
  const { edition } = await readRevision(req.payload, relationId(dossier.callRevision))
  const closesAt = closingInstant(edition.calendar)
  if (dossier.state === 'draft')
    return clock.now() > closesAt
      ? nextTexts.draftClosed
      : nextTexts.draft(formatInstant(closesAt, edition.calendar.zone))
  if (dossier.state === 'correction' && dossier.dueAt) {
    const due = new Date(dossier.dueAt)
    const words = clock.now() > due ? correctionTexts.nextOverdue : correctionTexts.next
    return words(formatInstant(due, edition.calendar.zone))
  }
  const state = dossier.state as DossierState
  if (state === 'accepted' || state === 'refused') return nextTexts[state]
  if (turnOf(state) === 'nobody') return nextTexts.ended
  const { service } = serviceOf(edition, dossier.region)
  const next = state === 'submitted' ? nextTexts.submitted(service) : nextTexts.reviewing(service)
  return `${next} ${awaitedOf(dossier, edition.calendar.zone)}`
}
