import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { control } from './support/acts.ts'
import { openDossier, openForm, saved } from './support/dossier.ts'
import { onOneSite } from './support/on-each-site.ts'

const MOST_TABS = 60

const focusedId = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id ?? '')

/** Presses Tab until a control has the focus. */
const tabTo = async (page: Page, id: string): Promise<void> => {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if ((await focusedId(page)) === id) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${id} is out of reach of the keyboard`)
}

onOneSite('a page is filled in by the keyboard alone', (scene) => {
  it('from the skip link to the next page', async () => {
    const visitor = await scene().visitor()
    const { page } = visitor
    await visitor.signIn('association@demo.test')
    const reference = await openDossier(visitor)
    await openForm(visitor, reference, 'partenaires')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Contenu')
    await page.keyboard.press('Enter')
    await tabTo(page, 'coordinateur_contact')
    await page.keyboard.press('Space')
    await control(page, 'coordinateur_date').waitFor()
    await tabTo(page, 'coordinateur_date')
    await page.keyboard.type('12/05/2025')
    for (const [key, text] of [
      ['coordinateur_territoires', 'Isère.'],
      ['coordinateur_acheteurs', 'Services de l’État.'],
    ] as const) {
      await tabTo(page, key)
      await page.keyboard.type(text)
    }
    await tabTo(page, 'ddets_echange')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await tabTo(page, 'conflits_risques')
    await page.keyboard.type('Aucun.')
    await saved(visitor)
    for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(() => document.activeElement?.getAttribute('rel') === 'next')) break
    }
    await page.keyboard.press('Enter')
    await page.waitForURL('**/formulaire/postes_demandes')
    await openForm(visitor, reference, 'partenaires')
    expect(await control(page, 'coordinateur_date').inputValue()).toBe('12/05/2025')
    expect(await page.locator('input[name=ddets_echange][value=non]').isChecked()).toBe(true)
  })

  it('rows of a table too: added, filled in, taken back', async () => {
    const visitor = await scene().visitor()
    const { page } = visitor
    await visitor.signIn('association@demo.test')
    await openForm(visitor, await openDossier(visitor), 'volumes')
    await tabTo(page, 'volumes_etat')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.id.endsWith('--acheteur') === true)
    const row = (await focusedId(page)).replace(/--acheteur$/, '')
    await page.keyboard.type('Préfecture')
    for (const [column, text] of [
      ['marches_passes', '3'],
      ['marches_prevus', '6'],
      ['heures_passees', '4 000'],
      ['heures_prevues', '9000'],
    ] as const) {
      await page.keyboard.press('Tab')
      expect(await focusedId(page)).toBe(`${row}--${column}`)
      await page.keyboard.type(text)
    }
    await saved(visitor)
    await visitor.look()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Annuler' }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForFunction((id) => document.activeElement?.id === id, `${row}--acheteur`)
    expect(await page.locator(`[id="${row}--acheteur"]`).inputValue()).toBe('Préfecture')
  })
})
