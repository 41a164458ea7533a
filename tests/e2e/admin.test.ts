import { expect, it } from 'vitest'

import { onEachSite } from './support/on-each-site.ts'

// DGEFP itself publishes there at the beginning of the whole path.
onEachSite('the administration', (scene) => {
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
