/** Two who work on a session at once, and one who has no script: nothing is overwritten, nothing typed is lost. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { reads } from '../support/acts.ts'
import { send } from '../support/desk/checking.ts'
import { AGENT, MANAGER, type Path } from '../support/desk/path.ts'
import type { TimedScene } from '../support/on-timed-sites.ts'
import type { makeStep } from '../support/steps.ts'
import type { Visitor } from '../support/visitor.ts'
import { formOf, NAME } from './committee.ts'

const MEANWHILE = 'Rien n’a été enregistré : une autre personne a agi pendant ce temps'
const AMOUNT = 'Montant proposé pour'
const LONGEST_QUALITY = 200

type Step = ReturnType<typeof makeStep>

const pathname = (page: Page): string => new URL(page.url()).pathname

const meetIn = async (page: Page, place: string): Promise<void> => {
  const form = await formOf(page, 'Modifier', 'Modifier la date')
  await form.getByLabel('Lieu').fill(place)
  await send(page, 'Modifier')
}

const propose = async (page: Page, amount: string): Promise<void> => {
  await page.getByLabel(AMOUNT).fill(amount)
  await send(page, 'Enregistrer la proposition')
}

/** The manager opens the session that its instructor prepares. */
export const prepareAtOnce = (step: Step, pathOf: () => Path): void => {
  step('of two who prepare it at once the second is told, and keeps what it typed', async () => {
    const { agent, manager } = pathOf()
    await manager.signIn(MANAGER)
    await manager.visit('/comites')
    await manager.page.getByRole('link', { name: NAME }).click()
    await manager.page.waitForURL(/\/comites\/[^/]+$/)
    await agent.go(pathname(manager.page))
    await meetIn(agent.page, 'Salle 204')
    await reads(agent.page, 'Comité modifié')
    await meetIn(manager.page, 'Préfecture, salle haute')
    await reads(manager.page, MEANWHILE)
    await manager.look()
    expect(await manager.page.getByLabel('Lieu').inputValue()).toBe('Préfecture, salle haute')
    await reads(manager.page.locator('dl').first(), 'Salle 204')
    await meetIn(manager.page, 'Préfecture, salle haute')
    await reads(manager.page, 'Comité modifié')
  })
}

/** Somebody whose browser runs no script has the page of a dossier open while its amount changes. */
export const proposeWithoutScript = (
  step: Step,
  pathOf: () => Path,
  scene: () => TimedScene,
): void => {
  step('without a script an amount that is refused comes back as it was typed', async () => {
    const { manager } = pathOf()
    const { page, go, signIn } = await scene().visitor({ javaScriptEnabled: false })
    await signIn(AGENT)
    await go(pathname(manager.page))
    await propose(manager.page, '24000,00')
    await reads(manager.page, 'Montant proposé.')
    for (const [amount, sentence] of [
      ['26000,00', MEANWHILE],
      ['99999,99', 'Le montant manque ou dépasse le maximum'],
    ] as const) {
      await propose(page, amount)
      await reads(page, sentence)
      await reads(page, 'Enregistré : 24 000,00 €')
      expect(await page.getByLabel(AMOUNT).inputValue()).toBe(amount)
    }
    expect(await page.getByLabel(AMOUNT).getAttribute('aria-invalid')).toBe('true')
  })
}

/** The words of a letter, one of them longer than a browser that heeds `maxlength` would let it be. */
export const writeWithoutScript = async (
  { page, go, signIn }: Visitor,
  reference: string,
): Promise<void> => {
  await signIn(AGENT)
  await go(`/instruction/${reference}/decision`)
  await page.getByLabel('Motifs').fill('Crédits rares.')
  const quality = page.getByLabel('Qualité du signataire')
  await quality.evaluate((box) => box.removeAttribute('maxlength'))
  await quality.fill('q'.repeat(LONGEST_QUALITY + 1))
  await send(page, 'Enregistrer et relire la lettre')
  await reads(page, `La qualité compte plus de ${LONGEST_QUALITY} signes`)
  expect(await page.getByLabel('Motifs').inputValue()).toBe('Crédits rares.')
  expect(await quality.inputValue()).toHaveLength(LONGEST_QUALITY + 1)
}
