import type { PayloadRequest } from 'payload'

import { officesOver } from '#access/offices.ts'
import { actorFrom } from '#access/request.ts'
import { placeOf, relationId } from '#filing/dossier.ts'
import { conventionFacts } from '#convention/process.ts'
import { caseOf, signaturesOf, storedDocument, type ConventionCase } from '#convention/read.ts'
import { allowed, type Allowance } from '#workflows/engine.ts'
import type { ConventionState } from '#workflows/convention/facts.ts'
import { conventionWorkflow, type ConventionEvent } from '#workflows/convention/table.ts'

import type { Convention, Document } from '../../payload-types.ts'
import type { Copy } from './Copies.tsx'

/** Offices that read the documents of a dossier. */
const DESKS: ReadonlySet<string> = new Set(['instructor', 'regional_manager', 'national_manager'])

export type ConventionPage = ConventionCase & {
  acts: readonly Allowance<ConventionState, ConventionEvent>[]
  /** What was sent to be signed. */
  issued: Document | null
  copies: readonly Copy[]
  /** What the reader is to it: a member of its structure, its desk, or one who follows it from elsewhere. */
  reader: 'structure' | 'desk' | 'follower'
}

const readerOf = (req: PayloadRequest, { dossier }: ConventionCase): ConventionPage['reader'] => {
  const actor = actorFrom(req)
  if (actor.structures.has(relationId(dossier.structure))) return 'structure'
  const offices = officesOver(actor, placeOf(dossier))
  return offices.some((role) => DESKS.has(role)) ? 'desk' : 'follower'
}

/** A convention that the person may read, with what it could do of it. */
export const loadConvention = async (
  req: PayloadRequest,
  convention: Convention,
  now: Date,
): Promise<ConventionPage> => {
  const known = await caseOf(req, convention)
  const facts = await conventionFacts(req, known, { user: req.user, now, given: null })
  const copies: Copy[] = []
  for (const signature of await signaturesOf(req, convention)) {
    const file = await storedDocument(req, signature.document)
    if (file) copies.push({ signature, file })
  }
  return {
    ...known,
    acts: allowed(conventionWorkflow, facts),
    issued: await storedDocument(req, convention.document),
    copies,
    reader: readerOf(req, known),
  }
}

/** Whether one of the acts may be fired now by this person. */
export const may = ({ acts }: Pick<ConventionPage, 'acts'>, event: ConventionEvent): boolean =>
  acts.some((act) => act.event === event && act.ok)
