/** Mails about a signature that comes after the closing, by derogation (R065), and about its want. */
import { closingInstant, localDateOf } from '#editions/calendar.ts'
import { mailOrder } from '#mail/catalogue.ts'
import { environment } from '#platform/env.ts'

import type { Dossier } from '../../payload-types.ts'
import { circumstancesOf, commonFacts, membersOf, type Circumstances, type Writer } from './told.ts'

const SERVICE = 'service'
const DESK_OF_DEROGATIONS = '/instruction/derogations'

const closing = ({ revision, zone }: Circumstances) => ({
  closesAt: closingInstant(revision.edition.calendar).toISOString(),
  zone,
})

/** To the service of the region, which answers. */
export const derogationAskedMails: Writer = async (req, dossier, { reason }) => {
  const circumstances = await circumstancesOf(req, dossier)
  const facts = {
    ...commonFacts(dossier, circumstances),
    ...closing(circumstances),
    // The service does not see a draft: its own page says what it must know of it.
    link: environment().serverUrl + DESK_OF_DEROGATIONS,
    reason: reason ?? '',
  }
  const order = mailOrder('derogation-asked', circumstances.service.email, facts)
  return [{ to: SERVICE, order }]
}

/** To the members of the structure that asked. */
export const derogationAnsweredMails: Writer = async (req, dossier, { reason, now, data }) => {
  const circumstances = await circumstancesOf(req, dossier)
  const { until } = data
  const facts = {
    ...commonFacts(dossier, circumstances),
    ...closing(circumstances),
    ...(typeof until === 'string'
      ? { until: localDateOf(new Date(until), circumstances.zone) }
      : {}),
    ...(reason ? { reason } : {}),
  }
  return (await membersOf(req, circumstances.structure.id, now)).map(({ id, email }) => ({
    to: id,
    order: mailOrder('derogation-answered', email, facts),
  }))
}

/** To the members of the structure, and to its region: the dossier is signed. */
export const lateSignatureMails: Writer = async (req, dossier, { now }) => {
  const circumstances = await circumstancesOf(req, dossier)
  const facts = commonFacts(dossier, circumstances)
  const members = await membersOf(req, circumstances.structure.id, now)
  return [
    ...members.map(({ id, email }) => ({
      to: id,
      order: mailOrder('late-signature-received', email, { ...facts, reader: 'structure' }),
    })),
    {
      to: SERVICE,
      order: mailOrder('late-signature-received', circumstances.service.email, {
        ...facts,
        reader: 'service',
      }),
    },
  ]
}

const lastDay = ({ lateSignatureUntil, updatedAt }: Dossier, zone: string): string =>
  localDateOf(new Date(lateSignatureUntil ?? updatedAt), zone)

/** To both: the signature did not come by its date (X32). */
export const expiredMails: Writer = async (req, dossier, { now }) => {
  const circumstances = await circumstancesOf(req, dossier)
  const facts = {
    ...commonFacts(dossier, circumstances),
    until: lastDay(dossier, circumstances.zone),
  }
  const members = await membersOf(req, circumstances.structure.id, now)
  return [
    ...members.map(({ id, email }) => ({
      to: id,
      order: mailOrder('dossier-expired', email, { ...facts, reader: 'structure' }),
    })),
    {
      to: SERVICE,
      order: mailOrder('dossier-expired', circumstances.service.email, {
        ...facts,
        reader: 'service',
      }),
    },
  ]
}
