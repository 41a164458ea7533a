/** Who is told of a request for corrections, and what each mail says of it. */
import type { PayloadRequest } from 'payload'

import {
  circumstancesOf,
  commonFacts,
  membersOf,
  type Circumstances,
  type Event,
  type Told,
  type Writer,
} from '#filing/mails/told.ts'
import { deskReadersOf } from '#instruction/readers.ts'
import { mailOrder } from '#mail/catalogue.ts'
import { environment } from '#platform/env.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { turnOf } from '#workflows/dossier/turn.ts'

import type { Correction, Dossier } from '../payload-types.ts'
import type { Item } from './items.ts'
import { itemsOf, roundsOf } from './read.ts'

type Telling = { round: Correction; circumstances: Circumstances; now: Date }

/** The round that the row of the outbox names; of the dossier's own events, its last one. */
const roundOf = async (
  req: PayloadRequest,
  dossier: Dossier,
  { data }: Event,
): Promise<Correction> => {
  const rounds = await roundsOf(req, dossier.id)
  const named = rounds.find(({ id }) => id === data['correction'])
  const round = named ?? rounds.at(-1)
  if (!round) throw new Error(`dossier ${dossier.id} has no request for corrections`)
  return round
}

const tell = async (req: PayloadRequest, dossier: Dossier, event: Event): Promise<Telling> => ({
  round: await roundOf(req, dossier, event),
  circumstances: await circumstancesOf(req, dossier),
  now: event.now,
})

const about = (dossier: Dossier, { circumstances }: Telling) => ({
  ...commonFacts(dossier, circumstances),
  link: `${environment().serverUrl}/dossiers/${dossier.reference}/complements`,
})

const asked = ({ label, question }: Item) => ({ label, words: question })
const refused = ({ label, judgement }: Item) => ({
  label,
  ...(judgement?.reason ? { words: judgement.reason } : {}),
})

const factsOf = (dossier: Dossier, telling: Telling) => ({
  ...about(dossier, telling),
  dueAt: telling.round.dueAt,
  zone: telling.circumstances.zone,
  items: itemsOf(telling.round).map(asked),
  ...(telling.round.message ? { message: telling.round.message } : {}),
})

type ToStructure = 'correction-asked' | 'correction-extended' | 'correction-reminder'

const toMembers =
  (template: ToStructure): Writer =>
  async (req, dossier, event) => {
    // The sweep and an answer may cross: nobody is reminded of what is done.
    if (dossier.state !== 'correction') return []
    const telling = await tell(req, dossier, event)
    const facts = factsOf(dossier, telling)
    const members = await membersOf(req, telling.circumstances.structure.id, event.now)
    return members.map((member) => ({
      to: member.id,
      order: mailOrder(template, member.email, facts),
    }))
  }

const overdueMails: Writer = async (req, dossier, event) => {
  if (dossier.state !== 'correction') return []
  const telling = await tell(req, dossier, event)
  const facts = factsOf(dossier, telling)
  const members = await membersOf(req, telling.circumstances.structure.id, event.now)
  const readers = await deskReadersOf(req, dossier, event.now)
  return [
    ...members.map((member): Told => ({
      to: member.id,
      order: mailOrder('correction-overdue', member.email, { ...facts, reader: 'structure' }),
    })),
    ...readers.map(({ to, email }): Told => ({
      to,
      order: mailOrder('correction-overdue', email, { ...facts, reader: 'service' }),
    })),
  ]
}

const answeredMails: Writer = async (req, dossier, event) => {
  const telling = await tell(req, dossier, event)
  const { round } = telling
  const facts = {
    ...about(dossier, telling),
    items: itemsOf(round).map(({ label }) => ({ label })),
    late: round.answeredAt ? new Date(round.answeredAt) > new Date(round.dueAt) : false,
  }
  return (await deskReadersOf(req, dossier, event.now)).map(({ to, email }) => ({
    to,
    order: mailOrder('correction-answered', email, facts),
  }))
}

const closedMails: Writer = async (req, dossier, event) => {
  // A dossier that has ended is told by its own mail.
  if (turnOf(dossier.state as DossierState) === 'nobody') return []
  const telling = await tell(req, dossier, event)
  const items = itemsOf(telling.round)
  const judgedAs = (verdict: 'accepted' | 'refused') =>
    items.filter(({ judgement }) => judgement?.verdict === verdict)
  const facts = {
    ...about(dossier, telling),
    takenBack: items.every(({ judgement }) => judgement === undefined),
    ...(event.reason ? { reason: event.reason } : {}),
    accepted: judgedAs('accepted').map(({ label }) => ({ label })),
    refused: judgedAs('refused').map(refused),
  }
  const members = await membersOf(req, telling.circumstances.structure.id, event.now)
  return members.map((member) => ({
    to: member.id,
    order: mailOrder('correction-closed', member.email, facts),
  }))
}

export const correctionMails: Readonly<Record<string, Writer>> = {
  'correction-asked': toMembers('correction-asked'),
  'correction-extended': toMembers('correction-extended'),
  'correction-reminder': toMembers('correction-reminder'),
  'correction-overdue': overdueMails,
  'correction-answered': answeredMails,
  'correction-closed': closedMails,
}
