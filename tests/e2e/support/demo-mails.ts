/** Mails as those who try the demonstration read them, on its page: each is waited for, opened and looked at. */
import { expect } from 'vitest'

import { readPdf } from './pdf.ts'
import type { Visitor } from './visitor.ts'

const PATIENCE = { timeout: 60_000, interval: 500 }

export type Awaited = {
  to: string
  subject: string
  /** How many there must be: the newest is read, once that many have come. */
  rank?: number
}

export type OpenedMail = {
  /** Its words, spaces of all widths being one. */
  words: string
  /** Where its one link leads, without its host. */
  link: string
}

const flat = (text: string): string => text.replace(/\s+/g, ' ')

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
  expect(flat((await main.getByRole('heading', { level: 1 }).textContent()) ?? '')).toContain(
    flat(awaited.subject),
  )
  const words = flat(await main.innerText())
  expect(words).toContain(awaited.to)
  const address = await main.locator('#liens').getByRole('link').first().getAttribute('href')
  const { pathname, search } = new URL(address ?? '')
  return { words, link: pathname + search }
}

/** How many mails to somebody stand under a subject. */
export const countMails = async (reader: Visitor, awaited: Awaited): Promise<number> => {
  await reader.go('/demo/courriels')
  return rowOf(reader, awaited).count()
}

/** Follows a download of the page as the browser does, and reads the PDF that comes. */
export const downloadPdf = async ({ context }: Visitor, address: string): Promise<string> => {
  const headers = { 'Sec-Fetch-Site': 'same-origin' }
  const file = await context.request.get(address, { headers })
  expect([file.status(), file.headers()['content-type']], address).toEqual([200, 'application/pdf'])
  return (await readPdf(await file.body())).text
}
