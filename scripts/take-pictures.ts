// npm run pictures [-- ADDRESS] [--kept]: every page of a running demo at 1280 and 375 px, light and dark, into
// pictures/ (not kept); those of the README and the guides into docs/pictures/, light enough for a
// repository. --kept: these alone.
import { mkdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

import { demoPassword, filerEmail } from '../src/seed/accounts.ts'
import {
  AGENT_PAGES,
  APPLICANT_PAGES,
  DRAFT,
  dossierPages,
  PUBLIC_PAGES,
  SHOWN,
  type PicturedPage,
} from '../src/seed/pictured-pages.ts'
import { findChromium } from '../tests/setup/find-chromium.ts'
const [given] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const KEPT_ALONE = process.argv.includes('--kept')
const ADDRESS = given ?? process.env.SERVER_URL ?? 'http://localhost:3000'
const ALL = 'pictures'
const KEPT = 'docs/pictures'
const KEPT_BYTES = 150_000
const WIDTHS = [1280, 375] as const
const THEMES = ['light', 'dark'] as const
const HEIGHTS: Record<number, number> = { 1280: 900, 375: 812 }

type View = { width: number; theme: (typeof THEMES)[number] }

const openContext = (browser: Browser, { width, theme }: View): Promise<BrowserContext> =>
  browser.newContext({
    baseURL: ADDRESS,
    viewport: { width, height: HEIGHTS[width] ?? width },
    colorScheme: theme,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  })

const signIn = async (page: Page, email: string): Promise<void> => {
  await page.goto('/connexion')
  await page.getByLabel('Adresse électronique').fill(email)
  await page.getByLabel('Mot de passe').fill(demoPassword)
  await page.getByRole('button', { name: 'Me connecter' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/connexion'))
}

/** The lightest quality that is still too heavy is not kept: a README is read on a phone too. */
const keep = async (page: Page, file: string): Promise<void> => {
  for (const quality of [80, 65, 50, 35]) {
    await page.screenshot({ path: file, type: 'jpeg', quality })
    if (statSync(file).size <= KEPT_BYTES) return
  }
  rmSync(file)
  console.warn(`${file}: heavier than ${KEPT_BYTES} bytes at any quality`)
}

const isShown = ({ name }: PicturedPage, { width, theme }: View): boolean =>
  SHOWN.some((one) => one.join('-') === `${name}-${width}-${theme}`)

/** The address of a page, or of the first link that leads to it. */
const addressOf = async (page: Page, { path, open, tail = '' }: PicturedPage): Promise<string> => {
  if (!open) return path
  await page.goto(path, { waitUntil: 'networkidle' })
  const href = await page.locator(open).first().getAttribute('href')
  return `${href}${tail}`
}

const take = async (page: Page, pictured: PicturedPage, view: View): Promise<void> => {
  const { width, theme } = view
  const address = await addressOf(page, pictured)
  const answer = await page.goto(address, { waitUntil: 'networkidle' })
  const status = answer?.status() ?? 0
  // The console draws its dates after all else.
  await page.getByText('Chargement en cours').first().waitFor({ state: 'hidden' })
  if (status !== (pictured.status ?? 200)) console.warn(`${address}: answered ${status}`)
  const name = `${pictured.name}-${width}-${theme}`
  if (!KEPT_ALONE) await page.screenshot({ path: path.join(ALL, `${name}.png`), fullPage: true })
  if (isShown(pictured, view)) await keep(page, path.join(KEPT, `${name}.jpg`))
}

const hrefsOf = (page: Page, start: string): Promise<string[]> =>
  page
    .locator(`a[href^="${start}"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

/** The pages of a draft of the demonstration. */
const draftPages = async (browser: Browser): Promise<PicturedPage[]> => {
  const context = await openContext(browser, { width: 1280, theme: 'light' })
  const page = await context.newPage()
  await signIn(page, filerEmail)
  await page.goto(await addressOf(page, DRAFT))
  const reference = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const forms = await hrefsOf(page, `/dossiers/${reference}/formulaire/`)
  await context.close()
  const keys = forms.map((href) => href.split('/').at(-1)?.split(/[?#]/)[0] ?? '')
  return dossierPages(reference, [...new Set(keys)])
}

const takeAs = async (
  browser: Browser,
  account: string | undefined,
  pages: readonly PicturedPage[],
  view: View,
): Promise<void> => {
  const taken = pages.filter((page) => !KEPT_ALONE || isShown(page, view))
  if (taken.length === 0) return
  const context = await openContext(browser, view)
  const page = await context.newPage()
  if (account) await signIn(page, account)
  for (const pictured of taken) await take(page, pictured, view)
  await context.close()
}

const found = await findChromium()
if (!found.ok) throw new Error(found.reason)
for (const folder of [ALL, KEPT]) mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: found.binary,
  env: { ...process.env, ...found.env } as Record<string, string>,
  args: ['--no-sandbox', '--headless=shell'],
})
try {
  const pages = [
    ...PUBLIC_PAGES,
    ...APPLICANT_PAGES,
    ...(await draftPages(browser)),
    ...AGENT_PAGES,
  ]
  for (const width of WIDTHS)
    for (const theme of THEMES)
      for (const [account, group] of Map.groupBy(pages, (page) => page.account))
        await takeAs(browser, account, group, { width, theme })
  console.log(KEPT_ALONE ? `pictures in ${KEPT}/` : `${pages.length} pages in ${ALL}/`)
} finally {
  await browser.close()
}
