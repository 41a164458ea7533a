import type { PayloadRequest } from 'payload'

import type { Opinion } from '../payload-types.ts'
import { issuedSheet } from './issued-sheet.ts'
import { versionsOf, type OpinionVersion } from './opinion.ts'

export type GivenVersion = OpinionVersion & {
  /** Its sheet is there to be read. */
  issued: boolean
}

/** The versions of an opinion that the person may read, the last one first. */
export const givenVersions = async (
  req: PayloadRequest,
  opinion: Opinion,
): Promise<GivenVersion[]> => {
  const given: GivenVersion[] = []
  for (const version of versionsOf(opinion).toReversed())
    given.push({ ...version, issued: Boolean(await issuedSheet(req, opinion, version.number)) })
  return given
}
