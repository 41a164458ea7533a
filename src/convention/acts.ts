/** Acts on a convention: writing it, sending it, and those that bring nothing but a reason. */
import type { PayloadRequest } from 'payload'

import { renderPdf } from '#documents/render.ts'
import { verificationCode } from '#documents/verification.ts'
import { readCandidature } from '#filing/read-candidature.ts'
import { issueWith } from '#filing/store-document.ts'
import { environment } from '#platform/env.ts'
import type { ConventionState } from '#workflows/convention/facts.ts'
import type { ConventionEvent } from '#workflows/convention/table.ts'
import { fire, fireWithin } from '#workflows/fire/fire.ts'

import { requireAllowed } from './allowed.ts'
import type { ConventionContent } from './content.ts'
import { conventionDocument } from './document.ts'
import { expectedContent } from './expected.ts'
import { mostForAmended, type MostFor } from './most-for.ts'
import { conventionProcess } from './process.ts'
import { caseOf, contentIn, readConvention, type ConventionCase } from './read.ts'
import { contentTyped, type Typed } from './typed.ts'

export type Fired = { state: ConventionState; sequence: number }

/** Acts that need no page of their own. */
export const PLAIN_ACTS = [
  'check',
  'rework',
  'askChange',
  'recall',
  'returnCopy',
  'activate',
  'complete',
  'terminate',
  'abandon',
] as const satisfies readonly ConventionEvent[]

export type PlainAct = (typeof PLAIN_ACTS)[number]

/**
 * Fires an event on a convention that the person may read.
 * @throws Refused with the sentence of the table, or `refus.conflit` when somebody acted meanwhile
 */
export const actOnConvention = async (
  req: PayloadRequest,
  reference: string,
  acted: { event: PlainAct; sequence: number; reason?: string },
  now: Date,
): Promise<Fired> => {
  const { id } = await readConvention(req, reference)
  return fire(req.payload, conventionProcess, id, { ...acted, user: req.user, now, input: {} })
}

/** What is typed lies over what the dossier and its decision say now; an amendment over what it amends. */
const groundOf = async (
  req: PayloadRequest,
  { convention, dossier, amended, revision }: ConventionCase,
  now: Date,
): Promise<{ before: ConventionContent; mostFor: MostFor | null }> => {
  const before = contentIn(convention)
  const candidature = await readCandidature(req, dossier, now)
  if (amended) {
    const { posts } = contentIn(amended)
    const mostFor = mostForAmended(candidature.input, posts, revision.edition.funding)
    return { before, mostFor }
  }
  const expected = (await expectedContent(req, candidature)) ?? before
  const { targets } = before
  return { before: { ...expected, ...(targets ? { targets } : {}) }, mostFor: null }
}

/**
 * Writes a convention: what is typed, over what the dossier and its decision say at that instant.
 * @throws Refused of the table, `refus.conflit` when somebody wrote meanwhile
 */
export const writeConvention = async (
  req: PayloadRequest,
  reference: string,
  { sequence, ...typed }: Typed & { sequence: number },
  now: Date,
): Promise<Fired> => {
  const convention = await readConvention(req, reference)
  const known = await caseOf(req, convention)
  const { template } = known.circumstances
  const { before, mostFor } = await groundOf(req, known, now)
  const content = contentTyped(before, typed, { mostFor, template })
  const act = { event: 'write', user: req.user, now, sequence, input: { content } } as const
  return fire(req.payload, conventionProcess, convention.id, act)
}

/**
 * Sends a convention to be signed: its PDF is issued once, stored with its fingerprint and its code, in the
 * transaction that sends it. The structure never sees a draft.
 * @throws Refused of the table
 */
export const sendConvention = async (
  req: PayloadRequest,
  reference: string,
  sequence: number,
  now: Date,
): Promise<Fired> => {
  const convention = await readConvention(req, reference)
  const known = await caseOf(req, convention)
  await requireAllowed(req, known, 'send', now)
  const code = verificationCode()
  const verification = { code, url: `${environment().serverUrl}/verifier/${code}` }
  const model = conventionDocument(known, { now, verification })
  const bytes = await renderPdf(model)
  const issue = {
    key: `convention.v1:${reference}:${sequence}`,
    code,
    bytes,
    now,
    name: `${model.title} ${reference}.pdf`,
  }
  return issueWith(req, known.dossier, model, issue, (own, document) => {
    const act = { event: 'send', user: req.user, now, sequence, input: { document } } as const
    return fireWithin(own, conventionProcess, convention.id, act)
  })
}
