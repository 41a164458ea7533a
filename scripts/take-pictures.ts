// npm run pictures [-- ADDRESS]: every page of a running demo at 1280 and 375 px, light and dark, into
// pictures/ (not kept); those of the README into docs/pictures/, light enough for a repository.
import { mkdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

import { demoPassword } from '../src/seed/accounts.ts'
import {
  AGENT_PAGES,
  APPLICANT,
  APPLICANT_PAGES,
  dossierPages,
  PUBLIC_PAGES,
  SHOWN,
  type PicturedPage,
} from '../src/seed/pictured-pages.ts'
import { findChromium } from '../tests/setup/find-chromium.ts'
const ADDRESS = process.argv[2] ?? process.env.SERVER_URL ?? 'http://localhost:3000'
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

const take = async (page: Page, pictured: PicturedPage, { width, theme }: View): Promise<void> => {
  const answer = await page.goto(pictured.path, { waitUntil: 'networkidle' })
  const status = answer?.status() ?? 0
  if (status !== (pictured.status ?? 200)) console.warn(`${pictured.path}: answered ${status}`)
  const name = `${pictured.name}-${width}-${theme}`
  await page.screenshot({ path: path.join(ALL, `${name}.png`), fullPage: true })
  const shown = SHOWN.some((one) => one.join('-') === name)
  if (shown) await keep(page, path.join(KEPT, `${name}.jpg`))
}

const hrefsOf = (page: Page, start: string): Promise<string[]> =>
  page
    .locator(`a[href^="${start}"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

/** A dossier being filled in, opened when the demo has none. */
const draftPages = async (browser: Browser): Promise<PicturedPage[]> => {
  const context = await openContext(browser, { width: 1280, theme: 'light' })
  const page = await context.newPage()
  await signIn(page, APPLICANT)
  await page.goto('/espace')
  const opening = page.locator('form[action="/api/dossiers/open"] button[type=submit]')
  const [dossier] = await hrefsOf(page, '/dossiers/')
  if (dossier) await page.goto(dossier)
  else if ((await opening.count()) > 0) await opening.first().click()
  else return []
  await page.waitForURL(/\/dossiers\/[^/]+$/)
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
  const context = await openContext(browser, view)
  const page = await context.newPage()
  if (account) await signIn(page, account)
  for (const pictured of pages) await take(page, pictured, view)
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
  console.log(`${pages.length * WIDTHS.length * THEMES.length} pictures in ${ALL}/`)
} finally {
  await browser.close()
}
