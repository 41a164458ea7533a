import { conventionModel } from '#documents/convention/v1.ts'
import type { DocumentModel } from '#documents/blocks.ts'
import { localDateOf } from '#editions/calendar.ts'

import { contentIn, type ConventionCase } from './read.ts'

/** A convention as it is, or would be, sent. */
export const conventionDocument = (
  { convention, revision, circumstances }: ConventionCase,
  { now, verification }: { now: Date; verification?: { code: string; url: string } },
): DocumentModel => {
  const { indicators, funding, calendar } = revision.edition
  return conventionModel({
    ...circumstances,
    content: contentIn(convention),
    indicators,
    funding,
    date: localDateOf(now, calendar.zone),
    ...(verification ? { verification } : {}),
  })
}
