/** Ties the table of conventions to its rows: what its guards read, what each event writes. */
import type { PayloadRequest, TypedUser } from 'payload'

import { actorOf } from '#access/actor.ts'
import { rolesOver } from '#access/offices.ts'
import { letterFacts } from '#decisions/facts.ts'
import { placeOf, relationId } from '#filing/dossier.ts'
import { endOfDay, startOfDay } from '#platform/working-days.ts'
import type { ActInput } from '#workflows/act.ts'
import type { ConventionFacts, ConventionState } from '#workflows/convention/facts.ts'
import { conventionWorkflow, type ConventionEvent } from '#workflows/convention/table.ts'
import type { Act, Loaded, Process } from '#workflows/fire/fire.ts'

import type { Convention } from '../payload-types.ts'
import { amountOf, type ConventionContent } from './content.ts'
import { follow } from './follow.ts'
import { caseOf, contentIn, type ConventionCase } from './read.ts'
import { missingValues } from './values.ts'

/** What an act on a convention brings beside its reason. */
export type ConventionInput = {
  /** What is written. */
  content?: ConventionContent
  /** Id of the document that is sent, or of the signed copy that is given. */
  document?: string
}

type ConventionAct = Act<ConventionEvent, ConventionInput>

const SIGNS: ReadonlySet<ConventionEvent> = new Set<ConventionEvent>([
  'signByStructure',
  'signByState',
])

const termOf = ({ effectAt, endsAt }: Convention): ConventionFacts['term'] =>
  effectAt && endsAt ? { from: new Date(effectAt), to: new Date(endsAt) } : null

/**
 * An amendment may finance less than what is in force, never more: what a former one gave back has left for
 * other dossiers, and only a committee spends the envelope (R071).
 */
const decidedFor = ({ convention, dossier }: ConventionCase): number => {
  const granted = dossier.granted ?? 0
  return convention.amends ? Math.min(convention.amount, dossier.engaged ?? granted) : granted
}

/**
 * The facts of a convention for somebody.
 * @param given null when one only asks what is allowed: nothing that is still to be given refuses
 */
export const conventionFacts = async (
  req: PayloadRequest,
  known: ConventionCase,
  { user, now, given }: { user: TypedUser | null; now: Date; given: ConventionAct | null },
): Promise<ConventionFacts> => {
  const { convention, dossier, amended, circumstances } = known
  const { amountAccepted } = await letterFacts(req, dossier)
  const brought = given === null || Boolean(given.input.document)
  const act: ActInput = given?.reason ? { reason: given.reason } : {}
  return {
    state: convention.state as ConventionState,
    roles: user ? rolesOver(actorOf(user, now), placeOf(dossier)) : ['system'],
    now,
    act: given === null ? null : act,
    amount: {
      written: convention.amount,
      decided: decidedFor(known),
      accepted: amountAccepted,
    },
    missing: missingValues(contentIn(convention), circumstances).length,
    term: termOf(convention),
    issued: brought,
    copies: {
      structure:
        given?.event === 'signByStructure' ? brought : Boolean(convention.structureSignedAt),
      state: given?.event === 'signByState' ? brought : Boolean(convention.signedAt),
    },
    amendsActive: convention.amends ? amended?.state === 'active' : true,
  }
}

const writtenColumns = (content: ConventionContent, zone: string) => ({
  content,
  amount: amountOf(content),
  effectAt: content.term ? startOfDay(content.term.effectOn, zone).toISOString() : null,
  endsAt: content.term ? endOfDay(content.term.endsOn, zone).toISOString() : null,
})

const changesOf = ({ event, now, input }: ConventionAct, zone: string): Record<string, unknown> => {
  const at = now.toISOString()
  switch (event) {
    case 'write':
      return input.content ? writtenColumns(input.content, zone) : {}
    case 'send':
      return { document: input.document, sentAt: at }
    case 'signByStructure':
      return { structureSignedAt: at }
    case 'returnCopy':
      return { structureSignedAt: null }
    case 'signByState':
      return { signedAt: at }
    default:
      return {}
  }
}

const loadConvention = async (
  req: PayloadRequest,
  id: string,
  act: ConventionAct,
): Promise<Loaded<ConventionState, ConventionFacts>> => {
  // Who may act is decided by the table on these facts; what may be seen was asked before.
  const row: Convention = await req.payload.findByID({
    collection: 'conventions',
    id,
    depth: 0,
    req,
  })
  const known = await caseOf(req, row)
  const { dossier, revision } = known
  return {
    facts: await conventionFacts(req, known, { user: act.user, now: act.now, given: act }),
    sequence: row.sequence,
    belonging: { structure: relationId(dossier.structure), region: dossier.region, filed: true },
    rules: revision.sha256,
    changes: changesOf(act, revision.edition.calendar.zone),
    effectData: {
      dossier: dossier.id,
      convention: id,
      reason: act.reason ?? null,
      ...(SIGNS.has(act.event) ? { signed: act.input.document } : {}),
    },
  }
}

/** A convention or its amendment. The sweep fires `activate` as nobody. */
export const conventionProcess: Process<
  ConventionState,
  ConventionEvent,
  ConventionFacts,
  ConventionInput
> = {
  workflow: conventionWorkflow,
  collection: 'conventions',
  load: loadConvention,
  alongside: (req, id, _loaded, act) => follow(req, id, act),
}
