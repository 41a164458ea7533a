import type { PayloadRequest, Where } from 'payload'

import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { Refused } from '#platform/errors.ts'
import { dossierWorkflow } from '#workflows/dossier/table.ts'
import { systemNow } from '#platform/clock.ts'

/**
 * Writes something of a dossier if it is a draft still, in the transaction of `req`: two requests at once
 * meet here, and the second sees what the first one wrote.
 * @throws Refused when it is none any more
 */
export const writeOnDraft = async (
  req: PayloadRequest,
  dossier: string,
  data: Record<string, unknown> = {},
): Promise<void> => {
  const where: Where = {
    and: [{ id: { equals: dossier } }, { state: { equals: dossierWorkflow.initial } }],
  }
  // The system's clock, never a still one: MongoDB does not count a write that changes nothing as one.
  const written = { ...data, updatedAt: systemNow().toISOString() }
  const change = { collection: 'dossiers', where, data: written } as const
  if (!(await atomicUpdate(req.payload, change, req)))
    throw new Refused('refus.derogation_sans_objet')
}
