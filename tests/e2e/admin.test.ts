import { expect, it } from 'vitest'

import { formatCents } from '#i18n/numbers.ts'

import { reads } from './support/acts.ts'
import { onEachSite } from './support/on-each-site.ts'

onEachSite('the administration', (scene) => {
  it('opens to DGEFP, which changes the envelope of an edition and publishes it', async () => {
    const { page, go, signIn } = await scene().visitor()
    await signIn('dgefp@demo.test')
    await go('/admin')
    await page
      .getByRole('link', { name: 'Afficher tous les Éditions des appels à projets' })
      .click()
    await page.getByRole('link', { name: /^Démonstration – Appel à projets/ }).click()
    await page.getByRole('button', { name: 'Financement' }).click()
    const box = page.locator('#field-envelope')
    const envelope = formatCents(460_000_000 + Math.floor(Math.random() * 1_000_000) * 100)
    await box.fill(envelope)
    await page.locator('#action-save').click()
    page.once('dialog', (dialog) => void dialog.accept())
    await page.getByRole('button', { name: 'Publier cette édition' }).click()
    await reads(page, 'publiée et scellée')
    await go('/appels-a-projets/demo-facilitateurs')
    await reads(page, envelope)
  })

  it('is refused to a structure', async () => {
    const { page, signIn } = await scene().visitor()
    await signIn('association@demo.test')
    const response = await page.goto('/admin/collections/calls')
    expect(page.url()).not.toMatch(/\/collections\/calls$/)
    expect(response?.status()).toBeLessThan(500)
    const words = await page.locator('body').innerText()
    expect(words).not.toContain('Démonstration – Appel')
  })
})
