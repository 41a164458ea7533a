import { mayWriteFor } from '#access/acts.ts'
import { actorOf } from '#access/actor.ts'
import { closingInstant } from '#editions/calendar.ts'
import { mailOrder, type MailOrder } from '#mail/catalogue.ts'
import { dossierWorkflow } from '#workflows/dossier/table.ts'

import { readCandidature, type Candidature } from '../read-candidature.ts'
import { membersOf, pageOf, type Writer } from './told.ts'

export type ClosingMoment = MailOrder<'notice-closing'>['data']['moment']

const MOST_PAGES = 30

const missingOf = ({ evaluation }: Candidature): string[] => {
  const blocking = evaluation.issues.filter(({ severity }) => severity === 'blocking')
  const pages = new Set(blocking.map(({ page }) => page))
  return evaluation.pages
    .filter(({ key }) => pages.has(key))
    .map(({ title }) => title)
    .slice(0, MOST_PAGES)
}

/**
 * To each member who may write a draft left open, before the closing: what is left to do, page by page. A
 * dossier filed or abandoned since, or a call closed since, says nothing any more.
 */
export const noticeClosingMails =
  (moment: ClosingMoment): Writer =>
  async (req, dossier, { now }) => {
    if (dossier.state !== dossierWorkflow.initial) return []
    const candidature = await readCandidature(req, dossier, now)
    const { structure, revision } = candidature
    const { calendar } = revision.edition
    const closesAt = closingInstant(calendar)
    if (now > closesAt) return []
    const facts = {
      moment,
      reference: dossier.reference,
      call: revision.edition.shortTitle,
      structure: structure.name,
      closesAt: closesAt.toISOString(),
      zone: calendar.zone,
      missing: missingOf(candidature),
      link: pageOf(dossier),
    }
    return (await membersOf(req, structure.id, now))
      .filter((user) => mayWriteFor(actorOf(user, now), structure.id).ok)
      .map(({ id, email }) => ({ to: id, order: mailOrder('notice-closing', email, facts) }))
  }
