/** What is asked before a document is drawn, or a file stored: the transaction of the act asks it again. */
import type { PayloadRequest } from 'payload'

import { Refused } from '#platform/errors.ts'
import { conventionWorkflow, type ConventionEvent } from '#workflows/convention/table.ts'
import { decide } from '#workflows/engine.ts'

import { conventionFacts } from './process.ts'
import type { ConventionCase } from './read.ts'

/** @throws Refused with the sentence of the table */
export const requireAllowed = async (
  req: PayloadRequest,
  known: ConventionCase,
  event: ConventionEvent,
  now: Date,
): Promise<void> => {
  const facts = await conventionFacts(req, known, { user: req.user, now, given: null })
  const decision = decide(conventionWorkflow, event, facts)
  if (!decision.ok) throw new Refused(decision.code, { allowedRoles: decision.allowedRoles })
}
