import type { Opinion } from '../payload-types.ts'
import type { Issued } from './issued-sheet.ts'
import { versionsOf, type OpinionVersion } from './opinion.ts'

export type GivenVersion = OpinionVersion & {
  /** Its sheet is there to be read. */
  issued: boolean
}

/** The versions of an opinion that the person may read, the last one first. */
export const givenVersions = (opinion: Opinion, isIssued: Issued): GivenVersion[] =>
  versionsOf(opinion)
    .toReversed()
    .map((version) => ({ ...version, issued: isIssued(opinion.id, version.number) }))
