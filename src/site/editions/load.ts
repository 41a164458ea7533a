import { notFound } from 'next/navigation'
import { cache } from 'react'

import { publishedEdition, publishedEditions, type PublishedEdition } from '#editions/published.ts'
import { clock } from '#platform/clock.ts'
import { guichet } from '#platform/payload.ts'

/** The edition of an address, read once for a page and its metadata. */
export const loadEdition = cache(async (slug: string): Promise<PublishedEdition | undefined> =>
  publishedEdition(await guichet(), slug, clock.now()),
)

/** The same, or the page that says that nothing is there. */
export const editionOrMissing = async (slug: string): Promise<PublishedEdition> =>
  (await loadEdition(slug)) ?? notFound()

export const loadEditions = cache(async (): Promise<readonly PublishedEdition[]> =>
  publishedEditions(await guichet(), clock.now()),
)
