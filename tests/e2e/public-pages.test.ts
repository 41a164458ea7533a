import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { aap2025 } from '#seed/aap-2025/index.ts'

import { tick } from './support/acts.ts'
import { onOneSite } from './support/on-each-site.ts'
import { readPdf } from './support/pdf.ts'

const EDITION = `/appels-a-projets/${aap2025.slug}`

const PAGES = [
  '/',
  '/appels-a-projets',
  EDITION,
  `${EDITION}/eligibilite`,
  `${EDITION}/annexes/annexe_1/lecture`,
  `${EDITION}/annexes/annexe_2/lecture`,
  '/appels-a-projets/demo-facilitateurs',
  '/resultats',
  '/carte',
  '/donnees',
  '/verifier',
  '/accessibilite',
  '/donnees-personnelles',
  '/mentions-legales',
  '/connexion',
  '/inscription',
  '/mot-de-passe',
  '/demo/courriels',
  '/demo/composants',
]

onOneSite('the public pages', (scene) => {
  it('are whole, accessible and hold on a phone', async () => {
    const { page, visit } = await scene().visitor()
    for (const path of PAGES) {
      await visit(path)
      expect(await page.locator('h1').count(), path).toBe(1)
    }
  })

  it('hold in dark too', async () => {
    const { visit } = await scene().visitor({ colorScheme: 'dark' })
    for (const path of ['/', EDITION, '/connexion']) await visit(path)
  })

  it('take the look that is chosen, whatever the device wishes', async () => {
    for (const colorScheme of ['dark', 'light'] as const) {
      const { page, go } = await scene().visitor({ colorScheme })
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      await go('/connexion')
      const wished = await paper()
      await page.getByRole('button', { name: 'Clair' }).click()
      await page.locator('html[data-theme=light]').waitFor()
      const light = await paper()
      expect(light).toBe('rgb(255, 255, 255)')
      await page.getByRole('button', { name: 'Sombre' }).click()
      await page.locator('html[data-theme=dark]').waitFor()
      const dark = await paper()
      expect(dark).not.toBe(light)
      expect(wished).toBe(colorScheme === 'dark' ? dark : light)
    }
  })

  it('say that an address leads nowhere, with its status and a way on', async () => {
    const { page, go, visit } = await scene().visitor()
    await visit('/nulle-part', 404)
    await go('/%E0%A4%A', 404)
    await go('/api/%E0%A4%A', 404)
    await go('/appels-a-projets/inconnu', 404)
    await visit('/appels-a-projets/inconnu/eligibilite', 404)
    await page.getByRole('link', { name: 'Voir les appels à projets' }).click()
    await page.waitForURL('**/appels-a-projets')
  })

  it('read the whole edition without JavaScript', async () => {
    const { page, go } = await scene().visitor({ javaScriptEnabled: false })
    await go('/')
    await page.getByRole('link', { name: aap2025.title }).first().click()
    await page.waitForURL(`**${EDITION}`)
    for (const { title } of aap2025.sections)
      expect(await page.getByRole('heading', { name: title }).count(), title).toBeGreaterThan(0)
    const words = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
    for (const fact of ['29 473 €', '15 juillet 2025', '4 juillet 2025', '4 500 000,00 €'])
      expect(words).toContain(fact)
  })
})

onOneSite('the test of eligibility', (scene) => {
  const answer = async (page: Page, given: Record<string, string>) => {
    for (const { key, question, answers } of aap2025.eligibility) {
      const label = answers.find((one) => one.key === given[key])?.label ?? ''
      await tick(page.getByRole('radiogroup', { name: question }), label)
    }
    await page.getByRole('button', { name: 'Voir le résultat' }).click()
  }
  const GOOD = {
    nature: 'association',
    territoire: 'couvert',
    taille: 'oui',
    mission: 'etat',
    cofinancement: 'oui',
    poste: 'aap_termine',
  }

  it('asks six questions, without JavaScript too', async () => {
    const { page, go } = await scene().visitor({ javaScriptEnabled: false })
    await go(`${EDITION}/eligibilite`)
    await answer(page, GOOD)
    await page.getByRole('heading', { name: 'Succès : Vous pouvez candidater' }).waitFor()
  })

  it('says what is missing, explains each answer, and lets one change', async () => {
    const { page, visit, look } = await scene().visitor()
    await visit(`${EDITION}/eligibilite`)
    await page.getByRole('button', { name: 'Voir le résultat' }).click()
    await page.getByRole('heading', { name: '6 erreurs sont à corriger' }).waitFor()
    await look()
    await answer(page, { ...GOOD, taille: 'non' })
    await page.getByText('Un projet de moins de 0,5 ETP ne peut pas être financé.').waitFor()
    await page.getByText('Source : AAP 2025, B.2-1.').first().waitFor()
    await look()
    await page.getByRole('link', { name: 'Modifier mes réponses' }).click()
    await tick(page, 'Oui, 0,5 ETP ou plus')
    await page.getByRole('button', { name: 'Voir le résultat' }).click()
    await page.getByRole('heading', { name: 'Succès : Vous pouvez candidater' }).waitFor()
  })
})

onOneSite('what an edition offers to take away', (scene) => {
  it('downloads its annexes as PDF, and reads them as pages', async () => {
    const { page, context, go } = await scene().visitor()
    await go(EDITION)
    for (const { key, title, kind } of aap2025.annexes) {
      if (kind !== 'generated') continue
      const response = await context.request.get(`${EDITION}/annexes/${key}`)
      expect(response.headers()['content-type']).toBe('application/pdf')
      const { text, title: named, language } = await readPdf(await response.body())
      expect(named).toContain(title)
      expect(language).toMatch(/^fr/)
      await go(EDITION)
      await page.getByRole('link', { name: title }).last().click()
      await page.waitForURL(`**/annexes/${key}/lecture`)
      const heading = await page.locator('main h2').first().innerText()
      expect(text).toContain(heading.replace(/\s+/g, ' '))
    }
  })

  it('names the service to write to in a département', async () => {
    const { page, go, look } = await scene().visitor()
    await go(EDITION)
    await page.getByLabel('Département du projet').selectOption('38')
    await page.getByRole('button', { name: 'Afficher le contact' }).click()
    const contact = aap2025.contacts.find(({ region }) => region === '84')
    await page.getByRole('link', { name: contact?.email ?? '' }).waitFor()
    await look()
  })
})

onOneSite('checking a document', (scene) => {
  it('tells a code badly typed from one that nothing bears', async () => {
    const { page, go, visit, look } = await scene().visitor()
    await go('/verifier')
    await page.getByLabel('Code de vérification').fill('bcdf')
    await page.getByRole('button', { name: 'Vérifier le code' }).click()
    await page.getByText('Ce n’est pas un code de vérification').first().waitFor()
    await look()
    await visit('/verifier/BCDF-GHJK-LMNP-QRST')
    await page.getByText('Aucun document ne porte ce code').waitFor()
  })
})
