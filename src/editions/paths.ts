/** Addresses of the public pages of an edition. */
export const EDITIONS_PATH = '/appels-a-projets'

export const editionPath = (slug: string): string => `${EDITIONS_PATH}/${slug}`

export const eligibilityPath = (slug: string): string => `${editionPath(slug)}/eligibilite`

/** The file of an annex: the one joined by DGEFP, or a PDF made from the sealed revision. */
export const annexPath = (slug: string, key: string): string =>
  `${editionPath(slug)}/annexes/${encodeURIComponent(key)}`

/** The same annex as a page. */
export const annexPagePath = (slug: string, key: string): string =>
  `${annexPath(slug, key)}/lecture`

/** Where a structure begins a dossier of this edition; one signs in there first when need be. */
export const filingPath = (slug: string): string => `/espace#region-${slug}`
