/** The work list of a desk, as a person reads it and as its files give it. */
import { readFileSync } from 'node:fs'

import { strFromU8, unzipSync } from 'fflate'

import type { Visitor } from './visitor.ts'

/** References of the rows, in their order. */
export const listed = async ({ page }: Visitor): Promise<string[]> =>
  page.locator('.ga-rows--open th').allInnerTexts()

/** Follows a link that gives a file. @returns its name and its bytes */
export const download = async (
  { page }: Visitor,
  link: string,
): Promise<{ name: string; bytes: Buffer }> => {
  const [given] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ])
  return { name: given.suggestedFilename(), bytes: readFileSync(await given.path()) }
}

/** The files within a spreadsheet: their XML, by name. */
export const spreadsheetParts = (bytes: Buffer): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, part]) => [name, strFromU8(part)]),
  )
