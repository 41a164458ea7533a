export const SHARES_PATH = '/pilotage/enveloppes'

/** The shares of one edition. */
export const sharesPath = (slug: string): string =>
  `${SHARES_PATH}?appel=${encodeURIComponent(slug)}`
