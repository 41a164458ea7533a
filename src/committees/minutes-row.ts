/** Finds the minutes of a session; apart from how they are drawn, which only a job needs. */
import type { PayloadRequest } from 'payload'

import type { Minute } from '../payload-types.ts'

export const MINUTES = 'minutes.v1'

/** For the platform, and for those whose right was asked. */
export const minutesOf = async (
  req: PayloadRequest,
  committee: string,
): Promise<Minute | undefined> =>
  (await req.payload.db.findOne<Minute>({
    collection: 'minutes',
    where: { committee: { equals: committee } },
    req,
  })) ?? undefined
