import { expect, it } from 'vitest'

import { onEachSite, onOneSite } from './support/on-each-site.ts'

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

/** What the library writes in English, whatever the language: its own names of columns, its tools. */
const ENGLISH =
  /^(add|edit|remove|drag|insert|toggle|select-all|copy|open|close) ?(block|link|row|column|menu|toast|to move|to clipboard|paragraph|fullscreen)?$|dropdown$|^_\w+$|sequence|sort name|thumbnail|object key|published|api url/i

onOneSite('the administration, as DGEFP sees it', (scene) => {
  it('is in French, to those who listen too, and asks nothing of another host', async () => {
    const { page, go, signIn } = await scene().visitor()
    const english = async () => {
      const said = await page.evaluate(() => [
        ...document.body.innerText.split('\n'),
        ...[...document.querySelectorAll('[aria-label], [title]')].flatMap((element) => [
          element.getAttribute('aria-label') ?? '',
          element.getAttribute('title') ?? '',
        ]),
      ])
      return said.map((words) => words.trim()).filter((words) => ENGLISH.test(words))
    }
    await signIn('dgefp@demo.test')
    await go('/admin/collections/calls')
    await page.getByRole('button', { name: 'Colonnes' }).click()
    await page.getByText('Titre court').waitFor()
    expect(await english()).toEqual([])
    await page.getByRole('link', { name: /^Démonstration/ }).click()
    await page.locator('[data-lexical-editor=true]').first().waitFor()
    await expect.poll(english).toEqual([])
  })
})
