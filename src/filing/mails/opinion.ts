/** Mails about opinions: to those who hold the office consulted, and to the desk that asked. */
import type { PayloadRequest } from 'payload'

import { localDateOf } from '#editions/calendar.ts'
import { opinionTexts } from '#i18n/opinions.ts'
import { deskReadersOf } from '#instruction/readers.ts'
import { mailOrder, type MailOrder } from '#mail/catalogue.ts'
import { addresseeName } from '#opinions/addressees.ts'
import { opinionsOf } from '#opinions/facts.ts'
import { holdersFor } from '#opinions/holders.ts'
import { extensionOf, versionsOf } from '#opinions/opinion.ts'
import { standsAside } from '#opinions/recusal.ts'
import { environment } from '#platform/env.ts'

import type { Dossier, Opinion } from '../../payload-types.ts'
import { circumstancesOf, commonFacts, type Event, type Told, type Writer } from './told.ts'

type Consulted =
  | 'opinion-asked'
  | 'opinion-asked-again'
  | 'opinion-reminder'
  | 'opinion-withdrawn'
  | 'opinion-extension-answered'
  | 'national-opinion-asked'
type Desk =
  | 'opinion-answered'
  | 'opinion-declined'
  | 'opinion-expired'
  | 'opinion-extension-asked'
  | 'national-opinion-received'
type ToConsulted = MailOrder<Consulted>['data']
type ToDesk = MailOrder<Desk>['data']

/** The opinions that the row of the outbox names, as they are now. */
const namedIn = async (
  req: PayloadRequest,
  dossier: Dossier,
  { data }: Event,
): Promise<Opinion[]> => {
  const ids = Array.isArray(data.opinions) ? data.opinions.map(String) : []
  return (await opinionsOf(req, dossier.id)).filter(({ id }) => ids.includes(id))
}

/** One who stands aside is written nothing of the dossier (R079). */
const readersOf = async (req: PayloadRequest, opinion: Opinion, now: Date) =>
  (await holdersFor(req, opinion.siren, now)).filter(
    ({ user, addressees }) =>
      addressees.includes(opinion.addressee) && !standsAside(opinion, user.id),
  )

const consultedMails =
  (template: Consulted): Writer =>
  async (req, dossier, event) => {
    const circumstances = await circumstancesOf(req, dossier)
    const told: Told[] = []
    for (const opinion of await namedIn(req, dossier, event)) {
      const { id, addressee, dueAt, note } = opinion
      const said = event.reason ?? note
      const facts: ToConsulted = {
        ...commonFacts(dossier, circumstances),
        link: `${environment().serverUrl}/avis/${id}`,
        granted: event.data.event === 'grantExtension',
        office: addresseeName(addressee),
        dueOn: localDateOf(new Date(dueAt), circumstances.zone),
        ...(said ? { note: said } : {}),
      }
      for (const { user } of await readersOf(req, opinion, event.now))
        told.push({ to: user.id, about: id, order: mailOrder(template, user.email, facts) })
    }
    return told
  }

const deskMails =
  (template: Desk, of: (opinion: Opinion, event: Event) => Partial<ToDesk>): Writer =>
  async (req, dossier, event) => {
    const circumstances = await circumstancesOf(req, dossier)
    const [opinion] = await namedIn(req, dossier, event)
    const facts: ToDesk = {
      ...commonFacts(dossier, circumstances),
      link: `${environment().serverUrl}/instruction/${dossier.reference}/avis`,
      ...(opinion ? { office: addresseeName(opinion.addressee), ...of(opinion, event) } : {}),
    }
    return (await deskReadersOf(req, dossier, event.now)).map(({ to, email }) => ({
      to,
      order: mailOrder(template, email, facts),
    }))
  }

const senseOf = (opinion: Opinion, { data }: Event): Partial<ToDesk> => {
  const given = versionsOf(opinion).find(({ number }) => number === data.version)
  return given?.answers.opinion ? { sense: opinionTexts.scale[given.answers.opinion] } : {}
}

const because = (_opinion: Opinion, { reason }: Event): Partial<ToDesk> =>
  reason ? { note: reason } : {}

const told = (template: Consulted): Record<string, Writer> => ({
  [template]: consultedMails(template),
})

/** By template of the tables of processes. */
export const opinionMails: Readonly<Record<string, Writer>> = {
  ...told('opinion-asked'),
  ...told('opinion-asked-again'),
  ...told('opinion-reminder'),
  ...told('opinion-withdrawn'),
  ...told('opinion-extension-answered'),
  ...told('national-opinion-asked'),
  'opinion-answered': deskMails('opinion-answered', senseOf),
  'opinion-declined': deskMails('opinion-declined', because),
  'opinion-expired': deskMails('opinion-expired', () => ({})),
  'opinion-extension-asked': deskMails('opinion-extension-asked', (opinion, event) => {
    const asked = extensionOf(opinion)
    return { ...because(opinion, event), ...(asked?.until ? { dueOn: asked.until } : {}) }
  }),
  'national-opinion-received': deskMails('national-opinion-received', () => ({})),
}
