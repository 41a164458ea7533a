import type { PayloadRequest } from 'payload'

import { actorFrom } from '#access/request.ts'
import { operate } from '#access/rules/operations.ts'
import { Refused } from '#platform/errors.ts'

/**
 * Asks that whoever acts operates the platform.
 * @throws Refused `refus.connexion` for nobody, `refus.role` for anyone else
 */
export const requireOperator = (req: PayloadRequest): void => {
  if (!req.user) throw new Refused('refus.connexion')
  if (operate(actorFrom(req)) !== true) throw new Refused('refus.role')
}
