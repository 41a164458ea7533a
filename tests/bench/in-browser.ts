/** A real Chromium, for what only a browser decides to fetch. */
import { chromium, type BrowserContext } from 'playwright-core'

import type { Resources } from './transfer.ts'

export type Chromium = { binary: string; env: Record<string, string> }

/** Runs `visit` in a browser that never came. */
export const inBrowser = async <Result>(
  { binary, env }: Chromium,
  visit: (context: BrowserContext) => Promise<Result>,
): Promise<Result> => {
  const browser = await chromium.launch({
    executablePath: binary,
    env: { ...process.env, ...env } as Record<string, string>,
    args: ['--no-sandbox', '--headless=shell'],
  })
  try {
    return await visit(await browser.newContext())
  } finally {
    await browser.close()
  }
}

const cookiesOf = (site: string, cookie: string) =>
  cookie.split('; ').map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return { name, value: value.join('='), url: site }
  })

/** Scripts and stylesheets that a page had fetched when its network fell silent. */
export const fetchedBy = (
  chromiumFound: Chromium,
  site: string,
  path: string,
  cookie: string,
): Promise<Resources> =>
  inBrowser(chromiumFound, async (context) => {
    await context.addCookies(cookiesOf(site, cookie))
    const page = await context.newPage()
    const resources: Resources = { scripts: [], styles: [] }
    page.on('request', (request) => {
      const address = new URL(request.url()).pathname
      if (request.resourceType() === 'script') resources.scripts.push(address)
      if (request.resourceType() === 'stylesheet') resources.styles.push(address)
    })
    await page.goto(`${site}${path}`, { waitUntil: 'networkidle' })
    return resources
  })
