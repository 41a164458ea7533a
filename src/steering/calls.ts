/** Calls whose figures are read. */
import type { PayloadRequest } from 'payload'

import { publishedEditions, type PublishedEdition } from '#editions/published.ts'

/** Those of the last years. */
const MOST_CALLS = 12

/** The calls that may be chosen, the most pressing one first. */
export const steeredCalls = async (
  { payload }: PayloadRequest,
  now: Date,
): Promise<PublishedEdition[]> => (await publishedEditions(payload, now)).slice(0, MOST_CALLS)

/** @param slug part of its address; any other chooses the first one */
export const chosenCall = (
  calls: readonly PublishedEdition[],
  slug: string | undefined,
): PublishedEdition | undefined => calls.find((call) => call.slug === slug) ?? calls[0]
