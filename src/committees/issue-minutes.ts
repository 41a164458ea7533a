/** The minutes of a session: issued once it is closed, stored with their SHA-256, never rendered again. */
import { createLocalReq, type PayloadRequest } from 'payload'

import { minutesModel, type MinutesFacts, type MinutesOutcome } from '#documents/minutes/v1.ts'
import { renderPdf } from '#documents/pdf/render.tsx'
import { verificationCode } from '#documents/verification.ts'
import { localDateOf } from '#editions/calendar.ts'
import { sha256 } from '#editions/seal.ts'
import { committeeTexts } from '#i18n/committees.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { environment } from '#platform/env.ts'
import { fileColumns, keepFile, newPdf } from '#platform/files/keep.ts'
import { holdLease, PermanentFailure, type TaskHandler } from '#outbox/worker.ts'

import type { AgendaItem, Committee, Outbox } from '../payload-types.ts'
import type { Standings } from './envelopes.ts'
import { attendanceOf, isGranted, recusalsOf, stateOf, votesOf } from './item.ts'
import { minutesOf } from './minutes-row.ts'
import { committeeById, itemsOf, membersOf, revisionOf } from './rows.ts'

type Gathered = {
  committee: Committee
  items: readonly AgendaItem[]
  facts: MinutesFacts
}

const envelopesOf = ({ standing }: Committee): MinutesFacts['envelopes'] => {
  const { regional, national } = (standing ?? {}) as Partial<Standings>
  const { envelope: texts } = committeeTexts
  return [
    { name: texts.regional, standing: regional },
    { name: texts.national, standing: national },
  ].flatMap(({ name, standing: one }) =>
    one
      ? [
          {
            name,
            amount: one.envelope,
            granted: one.proposed,
            left: one.leftAfterProposals,
          },
        ]
      : [],
  )
}

const counted = (item: AgendaItem) => {
  const votes = votesOf(item)
  return votes ? { votes } : {}
}

const itemFacts = (item: AgendaItem, voters: number): MinutesFacts['items'][number] => ({
  reference: item.reference,
  structure: item.structureName,
  asked: item.asked ?? 0,
  granted: isGranted(item) ? (item.amount ?? 0) : 0,
  // A session closes with each of its dossiers decided.
  outcome: stateOf(item) as MinutesOutcome,
  ...(item.waitRank ? { rank: item.waitRank } : {}),
  ...(item.reason ? { reason: item.reason } : {}),
  recusals: recusalsOf(item),
  voters,
  ...counted(item),
})

const gather = async (req: PayloadRequest, id: string): Promise<Gathered> => {
  const committee = await committeeById(req, id)
  if (!committee.closedAt) throw new PermanentFailure(`committee ${id} is not closed`)
  const { edition } = await revisionOf(req, committee)
  const members = await membersOf(req, id)
  const items = await itemsOf(req, id)
  const { openedAt, closedAt, place } = committee
  const service = edition.contacts.find(({ region }) => region === committee.region)?.service
  return {
    committee,
    items,
    facts: {
      name: committee.name,
      kind: committee.kind,
      call: edition.title,
      service: service ? [service] : [],
      heldAt: new Date(committee.heldAt),
      ...(openedAt ? { openedAt: new Date(openedAt) } : {}),
      closedAt: new Date(closedAt),
      ...(place ? { place } : {}),
      zone: edition.calendar.zone,
      quorum: committee.quorum,
      members,
      items: items.map((item) => itemFacts(item, attendanceOf(committee, members, item).present)),
      envelopes: envelopesOf(committee),
    },
  }
}

/** Accounts that stood aside from one dossier of the session, and candidates: the file is not for those whom they employ. */
const recusedFrom = (items: readonly AgendaItem[]): string => {
  const ids = items.flatMap(({ recused, siren }) => [siren, ...recused.split('|').filter(Boolean)])
  return `|${[...new Set(ids)].map((id) => `${id}|`).join('')}`
}

/** Part of the task `document`: renders and stores the minutes of a session, once. */
export const issueMinutes: TaskHandler = async (payload, row: Outbox, now) => {
  const { committee: id } = row.data as { committee: string }
  const req = await createLocalReq({}, payload)
  if (await minutesOf(req, id)) return
  const { committee, items, facts } = await gather(req, id)
  const code = verificationCode()
  const model = {
    ...minutesModel(facts),
    verification: { code, url: `${environment().serverUrl}/verifier/${code}` },
  }
  const bytes = await renderPdf(model)
  const heldOn = localDateOf(facts.heldAt, facts.zone ?? '')
  const file = newPdf(bytes)
  const write = async (own: PayloadRequest): Promise<void> => {
    await holdLease(own, row)
    await payload.create({
      collection: 'minutes',
      data: {
        committee: id,
        region: committee.region,
        sitting: committee.sitting,
        recused: recusedFrom(items),
        title: `${model.title} du ${heldOn}.pdf`,
        sha256: sha256(bytes),
        verificationCode: code,
        model,
        issuedAt: now.toISOString(),
        ...fileColumns(file),
      },
      depth: 0,
      // Minutes are written by the platform alone.
      overrideAccess: true,
      req: own,
    })
  }
  await keepFile(payload, 'minutes', file, () => inTransaction(payload, null, write))
}
