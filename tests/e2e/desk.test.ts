import { beforeAll, expect } from 'vitest'

import { buildDossierAnswers, dossierDocuments } from '#tests/builders/dossier-answers.ts'

import { reads } from './support/acts.ts'
import { fileAs } from './support/filed.ts'
import { enter, tabTo } from './support/keys.ts'
import { onEachSite } from './support/on-each-site.ts'
import { makeStep } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

const COMPLIANT = 'Conforme'
const NOTE = 'Appeler la structure lundi.'

onEachSite('a dossier goes through its desk by the keyboard alone', (scene) => {
  const step = makeStep()
  let agent: Visitor
  let reference: string
  beforeAll(async () => {
    reference = await fileAs(scene(), 'association@demo.test', buildDossierAnswers())
    agent = await scene().visitor()
  })

  step('is found in the list, and opened', async () => {
    const { page, look } = agent
    await agent.signIn('dreets.ara@demo.test')
    await agent.go(`/instruction?recherche=${reference}`)
    await enter(page, reference)
    await reads(page, 'Vérifier que le dossier est complet')
    await look()
  })

  step('has its documents judged one after the other, each with two keys', async () => {
    const { page, look } = agent
    await enter(page, 'Pièces')
    await reads(page, '3 pièces restent à vérifier')
    await look()
    await enter(page, 'rib.pdf')
    await look()
    for (const left of Object.keys(dossierDocuments).toReversed().keys()) {
      // What is to be pressed comes next after what one landed on.
      expect(await tabTo(page, COMPLIANT)).toBeLessThanOrEqual(2)
      await enter(page, COMPLIANT)
      if (left < Object.keys(dossierDocuments).length - 1) await page.waitForURL(/#controle$/)
    }
    await reads(page, 'Toutes les pièces sont vérifiées')
    await look()
  })

  step('has its findings explained, and one set aside with a reason', async () => {
    const { page, look } = agent
    await enter(page, 'Constats')
    await look()
    await tabTo(page, 'Écarter ce constat')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Motif')
    await page.keyboard.type('Vu avec la structure.')
    await enter(page, 'Écarter')
    await reads(page, 'Constats écartés')
    await reads(page, 'Vu avec la structure.')
    await look()
  })

  step('is noted and taken in charge, then admitted', async () => {
    const { page, look } = agent
    await tabTo(page, 'Nouvelle note')
    await page.keyboard.type(NOTE)
    await enter(page, 'Ajouter la note')
    await reads(page, NOTE)
    await tabTo(page, 'Chargé du dossier')
    await page.keyboard.type('Moi')
    await enter(page, 'Affecter')
    await reads(page, 'L’affectation est enregistrée')
    await enter(page, 'Déclarer recevable')
    await reads(page, 'Étudier le dossier et recueillir les avis')
    await look()
  })

  step('tells nothing of it to the structure', async () => {
    const structure = await scene().visitor()
    await structure.signIn('association@demo.test')
    await structure.go(`/dossiers/${reference}`)
    const words = await structure.page.locator('main').innerText()
    for (const secret of [NOTE, 'Vu avec la structure']) expect(words).not.toContain(secret)
  })
})
