import { chromium, type Browser } from 'playwright-core'
import { inject } from 'vitest'

/**
 * Starts the Chromium that the run found.
 * @throws when there is none: the groups that need one are skipped before
 */
export const openBrowser = async (): Promise<Browser> => {
  const found = inject('browser')
  if (!('binary' in found)) throw new Error('no Chromium')
  return chromium.launch({
    executablePath: found.binary,
    env: { ...process.env, ...found.env } as Record<string, string>,
    // Containers and CI run as root, where Chromium has no sandbox of its own.
    args: ['--no-sandbox', '--headless=shell'],
  })
}
