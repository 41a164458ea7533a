/** Mails as those who try the demonstration read them, on its page: each is waited for, opened and looked at. */
import { expect } from 'vitest'

import { readPdf } from './pdf.ts'
import { inkOf } from './pictures.ts'
import type { Visitor } from './visitor.ts'

const PATIENCE = { timeout: 120_000, interval: 500 }

export type Awaited = {
  to: string
  subject: string
  /** How many there must be: the newest is read, once that many have come. */
  rank?: number
}

export type OpenedMail = {
  /** Its subject. */
  title: string
  /** Its words, spaces of all widths being one. */
  words: string
  /** Where its one link leads, without its host. */
  link: string
  /** Addresses of the files that it carries. */
  attached: readonly string[]
}

/** Spaces of all widths being one. */
export const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

const rowOf = ({ page }: Visitor, { to, subject }: Awaited) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: to, exact: true }) })
    .filter({ hasText: subject })

/** Reads the newest mail to somebody under a subject. */
export const openMail = async (reader: Visitor, awaited: Awaited): Promise<OpenedMail> => {
  const { page, go, look } = reader
  await expect
    .poll(async () => {
      await go('/demo/courriels')
      return rowOf(reader, awaited).count()
    }, PATIENCE)
    .toBeGreaterThanOrEqual(awaited.rank ?? 1)
  await rowOf(reader, awaited).first().getByRole('link').click()
  await page.waitForURL('**/demo/courriels/*')
  await look()
  const main = page.locator('main')
  const title = oneSpaced((await main.getByRole('heading', { level: 1 }).textContent()) ?? '')
  expect(title).toContain(oneSpaced(awaited.subject))
  const words = oneSpaced(await main.innerText())
  expect(words).toContain(awaited.to)
  const address = await main.locator('#liens').getByRole('link').first().getAttribute('href')
  const { pathname, search } = new URL(address ?? '')
  const pieces = await main.locator('#pieces').getByRole('link').all()
  const attached = await Promise.all(pieces.map((piece) => piece.getAttribute('href')))
  return { title, words, link: pathname + search, attached: attached.map((href) => href ?? '') }
}

/** How many mails to somebody stand under a subject. */
export const countMails = async (reader: Visitor, awaited: Awaited): Promise<number> => {
  await reader.go('/demo/courriels')
  return rowOf(reader, awaited).count()
}

/** Less is a page that bears its foot alone, or nothing. */
const LEAST_INK = 0.005

/** What is read in a PDF, once each of its pages was drawn: none is blank, and the last one counts them all. */
const openPdf = async ({ context }: Visitor, bytes: Uint8Array, name: string): Promise<string> => {
  const browser = context.browser()
  if (!browser) throw new Error('the browser is closed')
  const { text, pages } = await readPdf(bytes)
  const ink = await inkOf(browser, bytes)
  expect(ink, name).toHaveLength(pages)
  expect(Math.min(...ink), `blank page in ${name}`).toBeGreaterThan(LEAST_INK)
  expect(text, name).toContain(`page ${pages} sur ${pages}`)
  return text
}

/** What the browser says when a link of the site is followed. */
export const SAME_ORIGIN = { 'Sec-Fetch-Site': 'same-origin' }

/** Follows a download of the page as the browser does. @returns the bytes of the PDF that comes */
export const pdfBytes = async ({ context }: Visitor, address: string): Promise<Buffer> => {
  const file = await context.request.get(address, { headers: SAME_ORIGIN })
  expect([file.status(), file.headers()['content-type']], address).toEqual([200, 'application/pdf'])
  return file.body()
}

/** Downloads a PDF that the platform issued, looks at its pages and reads it. */
export const downloadPdf = async (visitor: Visitor, address: string): Promise<string> =>
  openPdf(visitor, await pdfBytes(visitor, address), address)
