import { beforeAll, expect } from 'vitest'

import { demoPassword } from '#seed/accounts.ts'

import { control, press, reads, type } from './support/acts.ts'
import { alive, formPath, openDossier, openForm, saved, saveLine } from './support/dossier.ts'
import { onEachSite } from './support/on-each-site.ts'
import { makeStep } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

const SAVED_WITHIN_MILLISECONDS = 1000

onEachSite('answers are saved as they are given', (scene) => {
  const step = makeStep()
  let person: Visitor
  let reference: string
  const value = (path: string) => control(person.page, path).inputValue()
  const open = () => openForm(person, reference, 'projet')
  beforeAll(async () => {
    person = await scene().visitor()
    await person.signIn('association@demo.test')
    reference = await openDossier(person)
    await open()
  })

  step(
    'within about a second of the last key, that answer alone, and a reload keeps them',
    async () => {
      const { page } = person
      await reads(page.locator('.ga-save'), 'enregistrées au fur et à mesure')
      // The clock of the page stands still but for that second: how busy the machine is changes nothing.
      await page.clock.install()
      await page.clock.pauseAt(Date.now() + SAVED_WITHIN_MILLISECONDS)
      await control(page, 'projet_intitule').pressSequentially('Clauses en Isère', { delay: 20 })
      await saveLine(person).filter({ hasText: 'Modification en cours' }).waitFor()
      const sending = page.waitForRequest((request) => request.method() === 'PATCH')
      await page.clock.runFor(SAVED_WITHIN_MILLISECONDS)
      await saved(person)
      const { operations } = (await sending).postDataJSON() as { operations: unknown[] }
      expect(operations).toEqual([
        {
          opId: expect.any(String),
          path: 'projet_intitule',
          base: null,
          value: 'Clauses en Isère',
        },
      ])
      await page.clock.resume()
      await open()
      expect(await value('projet_intitule')).toBe('Clauses en Isère')
    },
  )

  step('what is left in mid-word by a link is saved all the same', async () => {
    const { page } = person
    await type(page, 'projet_objectifs', 'Trente mille heures.')
    await page.locator('a[rel=next]').click()
    await page.waitForURL('**/formulaire/strategie')
    await open()
    expect(await value('projet_objectifs')).toBe('Trente mille heures.')
  })

  step('a cut of the network loses nothing, and is announced', async () => {
    const { page, watch } = person
    await watch.whileCut(async () => {
      await type(page, 'projet_structure', 'Saisi pendant la coupure.')
      await saveLine(person).filter({ hasText: 'Connexion perdue' }).waitFor()
      await reads(page.locator('[aria-live=polite].fr-sr-only'), 'Connexion perdue')
      await type(page, 'projet_diagnostic', 'Saisi encore après.')
    })
    await saved(person)
    await open()
    expect(await value('projet_structure')).toBe('Saisi pendant la coupure.')
    expect(await value('projet_diagnostic')).toBe('Saisi encore après.')
  })

  step('a save that takes its time is announced, then its end', async () => {
    const { page } = person
    const said = page.locator('[aria-live=polite].fr-sr-only')
    const held = Promise.withResolvers<void>()
    await page.route('**/*', async (route) => {
      if (route.request().method() === 'PATCH') await held.promise
      await route.continue()
    })
    await type(page, 'projet_diagnostic', 'Saisi sur une ligne lente.')
    await reads(said, 'Enregistrement…')
    held.resolve()
    await reads(said, 'Enregistré')
    await page.unroute('**/*')
  })

  step('a tab closed while the network is cut gives back what it held', async () => {
    const { context, watch } = person
    const tab = await context.newPage()
    await tab.goto(formPath(reference, 'projet'))
    await alive({ ...person, page: tab })
    await watch.whileCut(async () => {
      await type(tab, 'projet_beneficiaires', 'Gardé sur cet appareil.')
      await tab.locator('.ga-save').filter({ hasText: 'Connexion perdue' }).waitFor()
      await tab.close()
    })
    await open()
    await saved(person)
    expect(await value('projet_beneficiaires')).toBe('Gardé sur cet appareil.')
    await open()
    expect(await value('projet_beneficiaires')).toBe('Gardé sur cet appareil.')
  })

  step('a session that ended is opened again in place, and what was typed is saved', async () => {
    const { page, context, watch, look } = person
    watch.expectRefusal(401)
    await context.clearCookies()
    await type(page, 'projet_description', 'Saisi après la fin de la session.')
    const dialog = page.getByRole('dialog', { name: 'Votre session a expiré' })
    await dialog.waitFor()
    await look()
    await dialog.getByLabel('Mot de passe').fill('ce n’est pas le bon')
    await press(dialog, 'Se reconnecter')
    await reads(dialog, 'n’est pas correct')
    await dialog.getByLabel('Mot de passe').fill(demoPassword)
    await press(dialog, 'Se reconnecter')
    await dialog.waitFor({ state: 'hidden' })
    await saved(person)
    await open()
    expect(await value('projet_description')).toBe('Saisi après la fin de la session.')
  })
})

onEachSite('two people fill in one dossier', (scene) => {
  const step = makeStep()
  let one: Visitor
  let other: Visitor
  let reference: string
  const valueFor = ({ page }: Visitor, path: string) => control(page, path).inputValue()
  const conflict = () => other.page.locator('.ga-conflict')
  beforeAll(async () => {
    one = await scene().visitor()
    other = await scene().visitor()
    await one.signIn('association@demo.test')
    await other.signIn('collegue@demo.test')
    reference = await openDossier(one)
    for (const person of [one, other]) await openForm(person, reference, 'projet')
  })

  step('answers to different questions are both kept', async () => {
    await type(one.page, 'projet_intitule', 'Intitulé de l’une')
    await type(other.page, 'projet_objectifs', 'Objectifs de l’autre')
    await Promise.all([saved(one), saved(other)])
    await openForm(one, reference, 'projet')
    expect(await valueFor(one, 'projet_intitule')).toBe('Intitulé de l’une')
    expect(await valueFor(one, 'projet_objectifs')).toBe('Objectifs de l’autre')
  })

  step('two answers to one question are shown side by side', async () => {
    await type(other.page, 'projet_intitule', 'Intitulé de l’autre')
    await conflict().waitFor()
    for (const words of ['Intitulé de l’une', 'Intitulé de l’autre', 'Représentation légale'])
      await reads(conflict(), words)
    await saveLine(other).filter({ hasText: 'deux réponses' }).waitFor()
    expect(await valueFor(other, 'projet_intitule')).toBe('Intitulé de l’autre')
    await other.look()
  })

  step('the one that is chosen is the one that stays', async () => {
    await press(conflict(), 'Garder ma réponse')
    await saved(other)
    await conflict().waitFor({ state: 'detached' })
    await openForm(one, reference, 'projet')
    expect(await valueFor(one, 'projet_intitule')).toBe('Intitulé de l’autre')
  })

  step('the other one can be taken too', async () => {
    await type(one.page, 'projet_intitule', 'Troisième intitulé')
    await saved(one)
    await type(other.page, 'projet_intitule', 'Quatrième intitulé')
    await conflict().waitFor()
    await press(conflict(), 'Garder l’autre réponse')
    await conflict().waitFor({ state: 'detached' })
    expect(await valueFor(other, 'projet_intitule')).toBe('Troisième intitulé')
  })

  step('two tabs of one person too', async () => {
    const tab = await one.context.newPage()
    const second = { ...one, page: tab }
    await openForm(
      { ...second, go: async (path) => void (await tab.goto(path)) },
      reference,
      'projet',
    )
    await openForm(one, reference, 'projet')
    await type(one.page, 'projet_territoire', 'Du premier onglet')
    await saved(one)
    await type(tab, 'projet_territoire', 'Du second onglet')
    await reads(tab.locator('.ga-conflict'), 'Du premier onglet')
    await reads(tab.locator('.ga-conflict'), 'Du second onglet')
  })
})
