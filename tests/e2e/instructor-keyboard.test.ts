import { beforeAll, expect } from 'vitest'

import { demoPassword } from '#seed/accounts.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'

import { reads } from './support/acts.ts'
import { fileAs } from './support/filed.ts'
import { enter, expectFocusInSight, tabTo, typeIn } from './support/keys.ts'
import { onEachSite } from './support/on-each-site.ts'
import { makeStep } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

const QUESTION = 'Le relevé est coupé : joignez-le entier.'

onEachSite('an instructor spends the day without a mouse', (scene) => {
  const step = makeStep()
  let agent: Visitor
  let reference: string
  beforeAll(async () => {
    reference = await fileAs(scene(), 'association@demo.test', buildDossierAnswers())
    agent = await scene().visitor()
  })

  /** The page says what became of the act, and the focus is there: one goes on from it. */
  const landed = async (words: string): Promise<void> => {
    const { page } = agent
    await reads(page, words)
    await page.waitForFunction(() => document.activeElement?.classList.contains('ga-outcome'))
    await expectFocusInSight(page)
  }

  step('signs in, straight to the content', async () => {
    const { page } = agent
    await agent.go('/connexion')
    await page.keyboard.press('Tab')
    expect(await tabTo(page, 'Contenu')).toBe(0)
    await expectFocusInSight(page)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    await typeIn(page, 'Adresse électronique', 'dreets.ara@demo.test')
    await typeIn(page, 'Mot de passe', demoPassword)
    await page.keyboard.press('Enter')
    await page.waitForURL(({ pathname }) => pathname !== '/connexion')
  })

  step('opens a dossier of today', async () => {
    const { page } = agent
    await enter(page, /^Instruction$/)
    await page.waitForURL('**/instruction')
    await enter(page, /Dossiers à vérifier – Tout le service$/)
    await page.waitForURL('**/instruction?etat=submitted')
    await typeIn(page, 'Rechercher', reference)
    const found = page.waitForURL('**/instruction?recherche=*')
    await page.keyboard.press('Enter')
    await found
    await enter(page, reference)
    await reads(page, 'Vérifier que le dossier est complet')
  })

  step('moves in the list by its keys, unless it writes or has turned them off', async () => {
    const { page } = agent
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    await agent.go('/instruction')
    await page.getByRole('button', { name: 'Raccourcis clavier' }).waitFor()
    const first = await page.locator('tbody th a').first().innerText()
    await page.keyboard.press('j')
    expect(await focused()).toBe(first.trim())
    await expectFocusInSight(page)
    await page.keyboard.press('k')
    expect(await focused()).toBe(first.trim())
    await page.keyboard.press('/')
    await page.keyboard.type('jk?/')
    expect(await page.getByLabel('Rechercher').inputValue()).toBe('jk?/')
    await page.getByLabel('Rechercher').blur()
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('Dossier suivant de la liste').waitFor()
    await agent.look()
    await page.getByRole('button', { name: 'Désactiver les raccourcis' }).press('Enter')
    await page.keyboard.press('Escape')
    await page.reload()
    await page.getByRole('button', { name: 'Raccourcis clavier' }).waitFor()
    await page.keyboard.press('/')
    expect(
      await page.getByLabel('Rechercher').evaluate((at) => at === document.activeElement),
    ).toBe(false)
    await agent.go('/instruction?etat=submitted')
    await enter(page, reference)
    await reads(page, 'Vérifier que le dossier est complet')
  })

  step('takes charge of it, follows it, leaves a note', async () => {
    const { page } = agent
    await typeIn(page, 'Chargé du dossier', 'Moi')
    await enter(page, 'Affecter')
    await landed('L’affectation est enregistrée')
    await enter(page, 'Suivre ce dossier')
    await landed('Votre suivi est enregistré')
    await typeIn(page, 'Nouvelle note', 'Relevé à redemander.')
    await enter(page, 'Ajouter la note')
    await landed('La note est ajoutée')
    await reads(page, 'Relevé à redemander.')
  })

  step('judges its documents: one is right, one cannot be read', async () => {
    const { page } = agent
    await enter(page, 'Pièces')
    await enter(page, 'rapport_activite.pdf')
    await agent.look()
    expect(await tabTo(page, 'Conforme')).toBeLessThanOrEqual(2)
    await enter(page, 'Conforme')
    await page.waitForURL(/#controle$/)
    await enter(page, 'rib.pdf')
    await typeIn(page, 'Ce qui sera demandé', QUESTION)
    await enter(page, 'Illisible')
    await reads(page, 'Une pièce reste à vérifier')
    await enter(page, 'Fermer la pièce')
  })

  step('asks for that one document to be completed, and for nothing else', async () => {
    const { page, look } = agent
    await enter(page, 'Demander des compléments')
    await tabTo(page, 'Demander : ')
    const ticked = () => page.evaluate(() => document.activeElement?.matches(':checked'))
    expect(await ticked()).toBe(true)
    await tabTo(page, /^Projet ?\d+ points/)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await ticked()).toBe(false)
    await page.keyboard.press('Space')
    expect(await ticked()).toBe(true)
    await page.keyboard.press('Space')
    await enter(page, 'Envoyer la demande')
    await landed('C’est fait : compléments demandés')
    await reads(page, QUESTION)
    expect(await page.locator('#points').innerText()).toContain('1 point')
    await look()
  })

  step('and goes back to the list, where the dossier waits for the structure', async () => {
    const { page } = agent
    await enter(page, 'Dossiers à instruire')
    await page.waitForURL('**/instruction')
    const row = page.getByRole('row').filter({ hasText: reference })
    expect(await row.innerText()).toContain('Compléments attendus')
    expect(await row.innerText()).toContain('Affecté à Instruction')
  })
})
