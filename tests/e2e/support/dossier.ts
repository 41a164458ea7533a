/** A dossier in the hands of a person: opened from one's space, filled in page by page. */
import { expect } from 'vitest'

import type { Answers } from '#forms/answers.ts'
import type { SaveAnswer } from '#forms/client/save-protocol.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { operationsFor, PDF } from '#tests/builders/candidature.ts'
import { dossierDocuments } from '#tests/builders/dossier-answers.ts'

import type { Visitor } from './visitor.ts'

const BATCH = 40

/** Opens a dossier from one's space. @returns its reference */
export const openDossier = async ({ page, go }: Visitor): Promise<string> => {
  await go('/espace')
  await page
    .getByRole('button', { name: `Ouvrir un dossier pour « ${aap2025.shortTitle} »` })
    .click()
  await page.waitForURL(/\/dossiers\/[A-Z]+-\d{4}-\d{2}-\d{5}$/)
  return page.url().split('/').at(-1) ?? ''
}

export const formPath = (reference: string, key: string): string =>
  `/dossiers/${reference}/formulaire/${key}`

/** What the bar at the foot of a form says of the save. */
export const saveLine = ({ page }: Visitor) => page.locator('.ga-save')

/** Waits until all that was typed is saved. */
export const saved = async (visitor: Visitor): Promise<void> => {
  await saveLine(visitor).filter({ hasText: 'Enregistré à' }).waitFor()
}

/** Opens a page of the form, and waits until it is alive. */
export const openForm = async (visitor: Visitor, reference: string, key: string): Promise<void> => {
  await visitor.go(formPath(reference, key))
  await alive(visitor)
}

/** Waits until React holds the form: before, a button that adds a row does nothing yet. */
export const alive = async ({ page }: Visitor, form = '.ga-form'): Promise<void> => {
  await page.waitForFunction((selector) => {
    const found = document.querySelector(selector)
    return found !== null && Object.keys(found).some((key) => key.startsWith('__reactProps'))
  }, form)
}

/** Asks the site as a script of its own pages would, with the session of the browser. */
const asked = async (
  { context, siteUrl }: Visitor,
  method: 'PATCH' | 'POST',
  path: string,
  data: Buffer | object,
): Promise<unknown> => {
  const response = await context.request.fetch(path, {
    method,
    data,
    headers: { Origin: siteUrl },
  })
  expect(response.ok(), `${path}: ${response.status()} ${await response.text()}`).toBe(true)
  return response.json()
}

/** Gives answers without their pages, through the very endpoint that the pages call. */
export const answer = async (
  visitor: Visitor,
  reference: string,
  answers: Answers,
): Promise<void> => {
  const operations = operationsFor(answers)
  for (let start = 0; start < operations.length; start += BATCH) {
    const sent = { operations: operations.slice(start, start + BATCH) }
    const path = `/api/dossiers/${reference}/answers`
    const { results } = (await asked(visitor, 'PATCH', path, sent)) as SaveAnswer
    expect(results.filter(({ outcome }) => outcome !== 'saved')).toEqual([])
  }
}

/** Joins the documents that an association must give. */
export const joinAll = async (visitor: Visitor, reference: string): Promise<void> => {
  for (const request of Object.keys(dossierDocuments))
    await asked(
      visitor,
      'POST',
      `/api/dossiers/${reference}/documents?request=${request}&name=${request}.pdf`,
      Buffer.from(PDF),
    )
}
