import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Every rule of levels A and AA and of good practice. `target-size` (2.5.8) is off by default, like all of
 * WCAG 2.2; nothing is left out.
 */
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
}

type WithAxe = { axe: { run: (options: RunOptions) => Promise<AxeResults> } }

/**
 * What axe finds wrong in a page as it stands, a line each. Its source is evaluated by the browser's
 * debugger, which the policy of the page does not concern: nothing of the page is loosened.
 */
export const axe = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(source)
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as WithAxe).axe.run(options),
    OPTIONS,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
}
