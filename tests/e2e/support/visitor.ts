import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'

import { demoPassword } from '#seed/accounts.ts'

import { axe } from './axe.ts'
import { lookedAtBefore } from './looked-at.ts'
import { sidewaysWhenNarrow } from './narrow.ts'
import { watchContext, type Watch } from './watch.ts'

export type VisitorOptions = Pick<BrowserContextOptions, 'javaScriptEnabled' | 'colorScheme'>

export type Visitor = {
  siteUrl: string
  page: Page
  context: BrowserContext
  watch: Watch
  /** Opens an address of the site; fails on another status than the one expected. */
  go: (path: string, status?: number) => Promise<void>
  /** Opens an address and looks at the page. */
  visit: (path: string, status?: number) => Promise<void>
  /** Looks at the page as it stands: axe finds nothing, nothing sticks out when it is narrow. */
  look: () => Promise<void>
  /** Signs in with an account of the demonstration, from the sign-in page. */
  signIn: (email: string, password?: string) => Promise<void>
}

/** Until what is typed and pressed is heard: the page is drawn by the server, then comes alive. */
const PATIENCE_IN_MILLISECONDS = 60_000

const lookAt = async (page: Page): Promise<void> => {
  if (await lookedAtBefore(page)) return
  const where = page.url()
  expect(await axe(page), `axe on ${where}`).toEqual([])
  expect(await sidewaysWhenNarrow(page), `narrow on ${where}`).toEqual([])
}

const signIn = async (page: Page, email: string, password: string): Promise<void> => {
  await page.getByLabel('Adresse électronique').fill(email)
  await page.getByLabel('Mot de passe').fill(password)
  await page.getByRole('button', { name: 'Me connecter' }).click()
  await page.waitForURL(({ pathname }) => pathname !== '/connexion')
}

export const openVisitor = async (
  browser: Browser,
  siteUrl: string,
  options: VisitorOptions,
): Promise<Visitor> => {
  const context = await browser.newContext({
    baseURL: siteUrl,
    viewport: { width: 1280, height: 900 },
    locale: 'fr-FR',
    // A visitor is not always in the zone of the call: hours must be those of the call all the same.
    timezoneId: 'America/Cayenne',
    acceptDownloads: true,
    ...options,
  })
  context.setDefaultTimeout(PATIENCE_IN_MILLISECONDS)
  const watch = watchContext(context, siteUrl)
  const page = await context.newPage()
  const go: Visitor['go'] = async (path, status = 200) => {
    if (status >= 400) watch.expectRefusal(status)
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(status)
  }
  const look = () => lookAt(page)
  return {
    siteUrl,
    page,
    context,
    watch,
    go,
    look,
    visit: async (path, status) => {
      await go(path, status)
      await look()
    },
    signIn: async (email, password = demoPassword) => {
      await go('/connexion')
      await signIn(page, email, password)
    },
  }
}
