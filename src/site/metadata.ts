import type { Metadata } from 'next'

import { failureTexts } from '#i18n/failures.ts'
import { environment } from '#platform/env.ts'

export type PageAbout = {
  title: string
  description: string
  /** Path of the page without its query: pages that differ by their query are one to search engines. */
  path: string
  /** Kept out of search engines: it only means something to who was given its address. */
  hidden?: boolean
}

/** What a page says of itself when there is nothing at its address. */
export const MISSING: Metadata = {
  title: failureTexts.missing.title,
  robots: { index: false, follow: false },
}

/** What a public page says of itself to browsers and search engines. */
export const metadataOf = ({ title, description, path, hidden }: PageAbout): Metadata => {
  const { serverUrl, demo } = environment()
  const url = `${serverUrl}${path}`
  // A demonstration must not be taken for the real thing by those who search.
  const indexed = !hidden && !demo
  return {
    title,
    description,
    alternates: { canonical: url },
    robots: { index: indexed, follow: indexed },
    openGraph: { title, description, url, locale: 'fr_FR', type: 'website' },
  }
}
