import type { PayloadRequest } from 'payload'

import { relationId } from '#filing/dossier.ts'

import type { Committee, Dossier } from '../payload-types.ts'

/** Ranks at which dossiers wait since earlier sessions of the region: its list is one (X29). */
export const ranksHeld = async (
  req: PayloadRequest,
  { call, region, kind }: Pick<Committee, 'call' | 'region' | 'kind'>,
): Promise<number[]> => {
  // The nation keeps no waiting list: it gives an opinion.
  if (kind === 'national') return []
  const { docs } = await req.payload.db.find<Dossier>({
    collection: 'dossiers',
    where: {
      and: [
        { call: { equals: relationId(call) } },
        { region: { equals: region } },
        { state: { equals: 'waitlisted' } },
      ],
    },
    select: { waitRank: true },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.flatMap(({ waitRank }) => waitRank ?? [])
}
