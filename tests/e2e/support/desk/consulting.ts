/** Opinions: asked by the desk by a date, given by those consulted on the page where the dossier stands. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { reads } from '../acts.ts'
import { downloadPdf } from '../demo-mails.ts'
import type { Visitor } from '../visitor.ts'
import { send } from './checking.ts'

export const askOpinions = async (
  { page, visit, look }: Visitor,
  reference: string,
  { dueOn, note }: { dueOn: string; note: string },
): Promise<void> => {
  await visit(`/instruction/${reference}/avis`)
  for (const box of await page.locator('input[name=addressees]').all())
    expect(await box.isChecked()).toBe(true)
  await page.getByLabel('Date limite').fill(dueOn)
  await page.locator('textarea[name=note]').fill(note)
  await send(page, 'Demander les avis')
  await reads(page, 'Les avis sont demandés.')
  await look()
}

/** A value of the scale and of « oui, non » is ticked, anything else is written. */
const TICKED = /^(favourable|reserved|unfavourable|none|true|false)$/

const answerOne = async (page: Page, id: string, value: string): Promise<void> => {
  const field = page.locator(`[id="${id}"]`)
  if (!TICKED.test(value)) return field.fill(value)
  const name = await field.getAttribute('name')
  const box = page.locator(`input[name="${name}"][value="${value}"]`)
  await page.locator(`label[for="${await box.getAttribute('id')}"]`).click()
}

export type Given = {
  /** By key of the edition's question. */
  questions: Readonly<Record<string, string>>
  opinion: string
  reasons?: string
}

/** Gives the opinion whose page is open: what is typed is saved as it goes, then given in one act. */
export const giveOpinion = async (
  page: Page,
  { questions, opinion, reasons }: Given,
  submit: string,
): Promise<void> => {
  for (const [key, value] of Object.entries(questions))
    await answerOne(page, `question-${key}`, value)
  await answerOne(page, 'opinion', opinion)
  if (reasons) await page.locator('#reasons').fill(reasons)
  await page.locator('.ga-save').filter({ hasText: 'Enregistré à' }).waitFor()
  await send(page, submit)
}

const SHEET = 'Télécharger la fiche (PDF)'

/** Waits for the sheet of an opinion on a page that shows it, and reads its PDF. */
export const readSheet = async (reader: Visitor, path: string): Promise<string> => {
  const { page, go } = reader
  const link = page.getByText(SHEET)
  await expect
    .poll(
      async () => {
        await go(path)
        return link.count()
      },
      { timeout: 120_000, interval: 500 },
    )
    .toBeGreaterThan(0)
  return downloadPdf(reader, (await link.first().getAttribute('href')) ?? '')
}

/** Refers a dossier whose review is over to the national committee, whole. */
export const referToNational = async (
  { page, visit, look }: Visitor,
  reference: string,
): Promise<void> => {
  await visit(`/instruction/${reference}/avis`)
  await send(page, 'Saisir le comité')
  await reads(page, 'Attendre l’avis du comité national.')
  await look()
}

export const COUNTY_OPINION: Given = {
  questions: {
    ddets_qualite_porteur: 'favourable',
    ddets_equilibre_besoins: 'Oui, le nord du département est peu couvert.',
    ddets_equilibre_porteurs: 'Oui.',
    ddets_appui_montage: 'false',
  },
  opinion: 'reserved',
  reasons: 'À suivre de près.',
}

export const COORDINATOR_OPINION: Given = {
  questions: {
    coordination_contact: 'true',
    coordination_champ: 'Oui.',
    coordination_reseau: 'favourable',
    coordination_interets: 'false',
  },
  opinion: 'favourable',
}

export const NATIONAL_OPINION: Given = {
  questions: { national_structure_nouvelle: 'favourable', national_priorites: 'Oui.' },
  opinion: 'favourable',
}
