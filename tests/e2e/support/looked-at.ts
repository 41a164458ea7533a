import { createHash } from 'node:crypto'

import type { Page } from 'playwright-core'

/** What differs between two drawings of one page on two sites: identifiers, figures, one-time values. */
const OF_ONE_SITE = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\d+|nonce="[^"]*"/g

const seen = new Set<string>()

/**
 * True when a page of the same words and shape, at the same size and in the same light, was looked at by this
 * file before: the same scenario on the other database draws the same pages.
 */
export const lookedAtBefore = async (page: Page): Promise<boolean> => {
  const { html, manner } = await page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    manner: `${innerWidth} ${matchMedia('(prefers-color-scheme: dark)').matches}`,
  }))
  const drawn = html.replace(OF_ONE_SITE, '#')
  const print = createHash('sha256').update(manner).update(drawn).digest('hex')
  if (seen.has(print)) return true
  seen.add(print)
  return false
}
