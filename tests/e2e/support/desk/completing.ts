/** Rounds of corrections: asked by the desk, answered by the structure, judged item by item. */
import { expect } from 'vitest'

import { PDF } from '#tests/builders/candidature.ts'

import { press, reads, type } from '../acts.ts'
import { alive, saved } from '../dossier.ts'
import type { Visitor } from '../visitor.ts'
import { send } from './checking.ts'

/** Sends the request whose points stand ready ticked. */
export const askCorrections = async (
  { page, visit, look }: Visitor,
  reference: string,
  { points, message }: { points: readonly string[]; message: string },
): Promise<void> => {
  await visit(`/instruction/${reference}/complements`)
  for (const point of points)
    expect(await page.getByLabel(`Demander : ${point}`).isChecked(), point).toBe(true)
  expect(await page.locator('input[type=checkbox]:checked').count()).toBe(points.length)
  await page.getByLabel('Message du service').fill(message)
  await send(page, 'Envoyer la demande de compléments')
  await reads(page, 'La structure n’a pas encore envoyé ses réponses.')
  await look()
}

/** Opens the form at one point of the request. */
export const openPoint = async ({ page, go }: Visitor, link: string, words: string) => {
  await go(link)
  await page.getByRole('link', { name: words }).click()
  await page.waitForURL('**/formulaire/**')
}

/** Types another answer on the page that is open. */
export const changeAnswer = async (visitor: Visitor, path: string, text: string): Promise<void> => {
  await alive(visitor)
  await visitor.look()
  await type(visitor.page, path, text)
  await saved(visitor)
}

/** Puts another file in the place of one, on the page that is open. */
export const replaceFile = async (
  visitor: Visitor,
  request: string,
  { former, name }: { former: string; name: string },
): Promise<void> => {
  const { page, look } = visitor
  await alive(visitor)
  await press(page, `Retirer ${former}`)
  await page.getByRole('link', { name: former }).waitFor({ state: 'detached' })
  const buffer = Buffer.from(PDF)
  await page
    .locator(`input[type=file][id$="${request}"]`)
    .setInputFiles({ name, mimeType: 'application/pdf', buffer })
  await page.getByRole('link', { name }).waitFor()
  await look()
}

/** Goes back to the request and sends what was answered. */
export const sendAnswers = async (
  { page, visit, look }: Visitor,
  link: string,
  count: number,
): Promise<void> => {
  await visit(link)
  expect(await page.getByText('Répondu', { exact: true }).count()).toBe(count)
  await send(page, 'Envoyer mes réponses')
  await page.waitForURL('**?fait=answerCorrection')
  await look()
  await visit(link)
  await reads(page, 'Le service examine vos réponses.')
}

export type Judged = { id: string; reason?: string }

/** Accepts or refuses each point, a refusal with its reason, and closes the round. */
export const judgeAnswers = async (
  { page, look }: Visitor,
  judged: readonly Judged[],
): Promise<void> => {
  await look()
  for (const { id, reason } of judged) {
    const first = `verdict-${id}`
    await page.locator(`label[for="${reason ? `${first}-refused` : first}"]`).click()
    if (reason) await page.locator(`[id="motif-${id}"]`).fill(reason)
  }
  await send(page, 'Clore l’examen')
  await reads(page, 'L’examen est clos.')
  await look()
}
