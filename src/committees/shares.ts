/** The envelope of an edition shared among the regions by DGEFP (R006, R017, R070). */
import type { PayloadRequest } from 'payload'

import { hasRole } from '#access/actor.ts'
import { actorFrom } from '#access/request.ts'
import { relationId } from '#filing/dossier.ts'
import { formatCents } from '#i18n/numbers.ts'
import { shareTexts as texts } from '#i18n/shares.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'
import { readTallies, type Tally } from '#steering/tallies.ts'
import { region, regions } from '#territories/areas.ts'
import { nationalManager } from '#workflows/roles.ts'

import type { Call, Envelope } from '../payload-types.ts'
import { envelopeRow, NATION } from './envelopes.ts'
import { holdEnvelopes } from './hold.ts'
import { revisionOf } from './rows.ts'
import { keepShareChange, readShareChanges, type ToldChange } from './share-history.ts'

const MOST = 200

export type Share = {
  /** INSEE code. */
  region: string
  /** Cents; null: the envelope of the edition alone limits the region. */
  amount: number | null
  asked: number
  /** Granted by committees, told or not, engaged or not: a share is never below it. */
  granted: number
}

export type Shares = {
  call: Call
  title: string
  /** Cents of the edition. */
  envelope: number
  shares: readonly Share[]
  /** Cents of all shares together. */
  shared: number
  history: readonly ToldChange[]
}

/** @throws Refused `refus.role` for whoever does not share the envelope out */
const requireSharer = (req: PayloadRequest): void => {
  if (!req.user) throw new Refused('refus.connexion')
  if (!hasRole(actorFrom(req), ...nationalManager))
    throw new Refused('refus.role', { allowedRoles: nationalManager })
}

const callBySlug = async (req: PayloadRequest, slug: string): Promise<Call> => {
  const call = await req.payload.db.findOne<Call>({
    collection: 'calls',
    where: { slug: { equals: slug } },
    select: { slug: true, currentRevision: true },
    req,
  })
  if (!call?.currentRevision) throw new Refused('refus.introuvable')
  return call
}

const rowsOf = async (req: PayloadRequest, call: string): Promise<Envelope[]> => {
  const { docs } = await req.payload.db.find<Envelope>({
    collection: 'envelopes',
    where: { call: { equals: call } },
    limit: MOST,
    pagination: false,
    req,
  })
  return docs
}

const NOT_ASKING: readonly string[] = [
  'refused',
  'rejected',
  'inadmissible',
  'withdrawn',
  'expired',
]
const GRANTED: readonly string[] = ['selected', 'accepted']

const shareOf = (code: string, rows: readonly Envelope[], tallies: readonly Tally[]): Share => {
  const here = tallies.filter((tally) => tally.region === code)
  const granted = here.filter(({ state }) => GRANTED.includes(state))
  return {
    region: code,
    amount: rows.find((row) => row.region === code)?.amount ?? null,
    asked: here.reduce(
      (sum, { state, asked }) => (NOT_ASKING.includes(state) ? sum : sum + asked),
      0,
    ),
    granted: granted.reduce((sum, one) => sum + one.notEngaged + one.engaged, 0),
  }
}

const readAll = async (
  req: PayloadRequest,
  call: Call,
): Promise<Pick<Shares, 'envelope' | 'shares' | 'title'> & { rows: readonly Envelope[] }> => {
  const { edition } = await revisionOf(req, { call: call.id })
  const rows = await rowsOf(req, call.id)
  const tallies = await readTallies(req, { calls: [relationId(call)] })
  return {
    title: edition.shortTitle,
    envelope: edition.funding.envelope,
    shares: regions().map(({ code }) => shareOf(code, rows, tallies)),
    rows,
  }
}

const sumOf = (shares: readonly Pick<Share, 'amount'>[]): number =>
  shares.reduce((sum, { amount }) => sum + (amount ?? 0), 0)

/** @throws Refused `refus.role`, and `refus.introuvable` for an edition that was never published */
export const readShares = async (req: PayloadRequest, slug: string): Promise<Shares> => {
  requireSharer(req)
  const call = await callBySlug(req, slug)
  const { rows, ...all } = await readAll(req, call)
  return {
    call,
    ...all,
    shared: sumOf(all.shares),
    history: await readShareChanges(
      req,
      rows.map(({ id }) => id),
    ),
  }
}

/** A share as it is typed, and as the page showed it. */
export type TypedShare = { region: string; amount: number | null; seen: number | null }

const nameOf = (code: string): string => region(code)?.name ?? code

/** @throws Refused `refus.part_accordee`, `refus.parts_enveloppe`, each naming what does not fit */
const judge = (shares: readonly Share[], typed: readonly TypedShare[], envelope: number): void => {
  const below = typed.flatMap(({ region: code, amount }) => {
    const granted = shares.find((share) => share.region === code)?.granted ?? 0
    return amount !== null && amount < granted
      ? [{ field: `part.${code}`, message: texts.below(nameOf(code), formatCents(granted)) }]
      : []
  })
  if (below.length > 0) throw new Refused('refus.part_accordee', { fields: below })
  const after = shares.map((share) => typed.find((one) => one.region === share.region) ?? share)
  const over = sumOf(after) - envelope
  if (over > 0) {
    const fields = [{ field: 'parts', message: texts.over(formatCents(over)) }]
    throw new Refused('refus.parts_enveloppe', { fields })
  }
}

/** What somebody else changed meanwhile is not overwritten. */
const refuseStale = (shares: readonly Share[], typed: readonly TypedShare[]): void => {
  const stale = typed.flatMap(({ region: code, seen }) => {
    const now = shares.find((share) => share.region === code)?.amount ?? null
    return now === seen
      ? []
      : [
          {
            field: `part.${code}`,
            message: texts.changed(nameOf(code), now === null ? null : formatCents(now)),
          },
        ]
  })
  if (stale.length > 0) throw new Refused('refus.conflit', { fields: stale })
}

const write = async (
  req: PayloadRequest,
  call: string,
  { region: code, amount, seen }: TypedShare,
  now: Date,
): Promise<void> => {
  const row = await envelopeRow(req, { call, region: code })
  if (!row) throw new Refused('refus.introuvable')
  const where = { id: { equals: row.id } }
  await atomicUpdate(req.payload, { collection: 'envelopes', where, data: { amount } }, req)
  await keepShareChange(req, row.id, { region: code, before: seen, after: amount }, now)
}

/**
 * Gives regions their shares, all of them or none; only those that the person changed are written.
 * @throws Refused also `refus.conflit` when one of them was changed meanwhile
 */
export const giveShares = async (
  req: PayloadRequest,
  slug: string,
  typed: readonly TypedShare[],
  now: Date,
): Promise<void> => {
  requireSharer(req)
  const changed = typed.filter(({ amount, seen }) => amount !== seen)
  if (changed.length === 0) return
  if (changed.some(({ region: code }) => !region(code))) throw new Refused('refus.introuvable')
  await inTransaction(req.payload, req.user, async (own) => {
    const call = await callBySlug(own, slug)
    // Whoever grants holds these rows too: a share is judged on all that was granted before it.
    await holdEnvelopes(own, { call: call.id, region: NATION })
    for (const { region: code } of changed)
      await holdEnvelopes(own, { call: call.id, region: code })
    const { shares, envelope } = await readAll(own, call)
    refuseStale(shares, changed)
    judge(shares, changed, envelope)
    for (const share of changed) await write(own, call.id, share, now)
  })
}
