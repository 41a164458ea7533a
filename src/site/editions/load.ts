import { cache } from 'react'

import { publishedEdition, publishedEditions, type PublishedEdition } from '#editions/published.ts'
import { clock } from '#platform/clock.ts'
import { guichet } from '#platform/payload.ts'

/** The edition of an address, read once for a page and its metadata. */
export const loadEdition = cache(async (slug: string): Promise<PublishedEdition | undefined> =>
  publishedEdition(await guichet(), slug, clock.now()),
)

/** The same for a page's metadata: a fault is the page's to tell. */
export const editionToName = async (slug: string): Promise<PublishedEdition | undefined> => {
  try {
    return await loadEdition(slug)
  } catch {
    return undefined
  }
}

export const loadEditions = cache(async (): Promise<readonly PublishedEdition[]> =>
  publishedEditions(await guichet(), clock.now()),
)
