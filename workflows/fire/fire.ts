/**
 * The one writer of state. It decides on facts, compares-and-sets on state and sequence, appends the
 * journal and queues the effects, all in one transaction; anything that throws leaves nothing behind.
 */
import type { CollectionSlug, Payload, PayloadRequest, TypedUser, Where } from 'payload'

import { Refused } from '#platform/errors.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { inTransaction } from '#platform/database/transaction.ts'

import { decide, type BaseFacts, type Effect, type Workflow } from '../engine.ts'
import { appendToJournal, type Belonging, type JournalEntry } from './journal.ts'
import { enqueue } from './outbox.ts'

/** What one loader gathers: the only reading that a decision rests on. */
export type Loaded<State extends string, Facts extends BaseFacts<State>> = {
  facts: Facts
  sequence: number
  belonging: Belonging
  /** SHA-256 of the sealed revision whose rules apply. */
  rules: string | null
  /** Columns of the row written with the state (projections). */
  changes?: Record<string, unknown>
  /** What the effects need to know. */
  effectData?: Record<string, unknown>
}

/** Ties a table to the rows it governs. */
export type Process<
  State extends string,
  Event extends string,
  Facts extends BaseFacts<State>,
  Input,
> = {
  workflow: Workflow<State, Event, Facts>
  collection: CollectionSlug
  load: (req: PayloadRequest, id: string, act: Act<Event, Input>) => Promise<Loaded<State, Facts>>
  /** Other rows that change with this one, in the same transaction. */
  alongside?: (
    req: PayloadRequest,
    id: string,
    loaded: Loaded<State, Facts>,
    act: Act<Event, Input>,
  ) => Promise<void>
}

export type Act<Event extends string, Input> = {
  event: Event
  /** The account that acts; null for the system. */
  user: TypedUser | null
  now: Date
  input: Input
  /** Sequence that the person was looking at; another one means that somebody acted meanwhile. */
  sequence?: number
  reason?: string
}

const queueEffects = async (
  req: PayloadRequest,
  effects: readonly Effect[],
  subject: string,
  data: Record<string, unknown>,
  now: Date,
): Promise<void> => {
  for (const [rank, { task, template }] of effects.entries()) {
    // A mail that carries a document stands after it in the table: a millisecond keeps that order.
    const at = new Date(now.getTime() + rank)
    await enqueue(req, { key: `${subject}:${template}`, task, data: { ...data, template } }, at)
  }
}

/**
 * Fires an event on a row.
 * @returns the new state and sequence
 * @throws Refused with the code of the guard, of the role, of the transition or of the conflict
 */
export const fire = <
  State extends string,
  Event extends string,
  Facts extends BaseFacts<State>,
  Input,
>(
  payload: Payload,
  process: Process<State, Event, Facts, Input>,
  id: string,
  act: Act<Event, Input>,
): Promise<{ state: State; sequence: number }> =>
  inTransaction(payload, act.user, (req) => fireWithin(req, process, id, act))

const journalRow = <Event extends string, Input>(
  process: string,
  subject: string,
  { event, user, reason }: Act<Event, Input>,
  facts: BaseFacts<string>,
  written: { state: string; sequence: number; rules: string | null; at: string },
): JournalEntry => ({
  process,
  subject,
  sequence: written.sequence,
  event,
  from: facts.state,
  to: written.state,
  actor: user?.id ?? null,
  actorRoles: facts.roles,
  reason: reason ?? null,
  facts,
  rules: written.rules,
  at: written.at,
})

const writeState = async <State extends string>(
  req: PayloadRequest,
  collection: CollectionSlug,
  seen: { id: string; state: State; sequence: number },
  data: Record<string, unknown>,
): Promise<void> => {
  const where: Where = {
    and: [
      { id: { equals: seen.id } },
      { state: { equals: seen.state } },
      { sequence: { equals: seen.sequence } },
    ],
  }
  if (!(await atomicUpdate(req.payload, { collection, where, data }, req)))
    throw new Refused('refus.conflit')
}

/** The same, inside a transaction that the caller opened and will commit. */
export const fireWithin = async <
  State extends string,
  Event extends string,
  Facts extends BaseFacts<State>,
  Input,
>(
  req: PayloadRequest,
  process: Process<State, Event, Facts, Input>,
  id: string,
  act: Act<Event, Input>,
): Promise<{ state: State; sequence: number }> => {
  const { workflow, collection } = process
  const loaded = await process.load(req, id, act)
  const { facts, sequence, rules, belonging } = loaded
  if (act.sequence !== undefined && act.sequence !== sequence) throw new Refused('refus.conflit')
  const decision = decide(workflow, act.event, facts)
  if (!decision.ok) throw new Refused(decision.code, { allowedRoles: decision.allowedRoles })

  const written = { state: decision.to, sequence: sequence + 1 }
  const at = act.now.toISOString()
  await writeState(
    req,
    collection,
    { id, state: facts.state, sequence },
    { ...loaded.changes, ...written, updatedAt: at },
  )
  await process.alongside?.(req, id, loaded, act)
  const row = journalRow(workflow.name, id, act, facts, { ...written, rules, at })
  await appendToJournal(req, row, belonging)
  const subject = `${workflow.name}:${id}:${written.sequence}`
  await queueEffects(req, decision.effects, subject, { subject: id, ...loaded.effectData }, act.now)
  return written
}
