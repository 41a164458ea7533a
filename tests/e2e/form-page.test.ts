import { beforeAll, expect, it } from 'vitest'

import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'

import { control, press, reads, tickAnswer, type } from './support/acts.ts'
import { answer, formPath, openDossier, openForm, saved, saveLine } from './support/dossier.ts'
import { onOneSite } from './support/on-each-site.ts'
import { unfold } from './support/rows.ts'
import type { Visitor } from './support/visitor.ts'

onOneSite('a page of the form', (scene) => {
  let person: Visitor
  let reference: string
  beforeAll(async () => {
    person = await scene().visitor()
    await person.signIn('association@demo.test')
    reference = await openDossier(person)
  })
  const open = (key: string) => openForm(person, reference, key)
  const value = (path: string) => control(person.page, path).inputValue()

  it('says beside a box what is wrong with what was typed, and keeps it', async () => {
    const { page, look } = person
    await open('identite')
    await type(page, 'siret', '123 456 789 01234')
    await page.keyboard.press('Tab')
    await saved(person)
    await reads(page.locator('.fr-error-text'), 'SIRET')
    await look()
    await open('identite')
    expect(await value('siret')).toContain('123')
    await type(page, 'siret', '000 900 019 00019')
    await page.keyboard.press('Tab')
    await saved(person)
    await page.locator('.fr-error-text').waitFor({ state: 'detached' })
  })

  it('refuses the account of another country with its sentence', async () => {
    const { page, look } = person
    await open('pieces')
    await page.locator('[name="compte_bancaire#iban"]').fill('DE89 3704 0044 0532 0130 00')
    await page.locator('[name="compte_bancaire#bic"]').fill('COBADEFF')
    await page.keyboard.press('Tab')
    await saved(person)
    await reads(page.locator('.fr-error-text'), 'IBAN')
    await look()
  })

  it('takes amounts as people write them, and shows them in French', async () => {
    const { page } = person
    await open('finances_structure')
    const box = control(page, 'budget_structure/charges-601/amount')
    await unfold(box)
    for (const [typed, shown] of [
      ['1 234,5', /^1\s234,50/],
      ['1234.50', /^1\s234,50/],
      ['2 345 €', /^2\s345,00/],
      ['3\u00a0456,7', /^3\s456,70/],
      ['４５６７', /^4\s567,00/],
    ] as const) {
      await box.fill(typed)
      await box.blur()
      await saved(person)
      expect(await box.inputValue(), typed).toMatch(shown)
    }
  })

  it('spreads a column pasted from a spreadsheet over the lines of a budget', async () => {
    const { page } = person
    const box = control(page, 'budget_structure/charges-601/amount')
    await box.evaluate((element) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '1 000,00\n2000\n3 000 €\n')
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    })
    await reads(page, '3 valeurs collées.')
    await saved(person)
    await open('finances_structure')
    for (const [line, shown] of [
      ['601', /^1\s000,00/],
      ['606', /^2\s000,00/],
      ['613', /^3\s000,00/],
    ] as const)
      expect(await value(`budget_structure/charges-${line}/amount`)).toMatch(shown)
  })

  it('keeps an answer that is no longer asked, and says that it will not be filed', async () => {
    const { page, look } = person
    await open('partenaires')
    await tickAnswer(page, 'coordinateur_contact', 'rencontre')
    await type(page, 'coordinateur_territoires', 'Isère.')
    await saved(person)
    await tickAnswer(page, 'coordinateur_contact', 'absent')
    await control(page, 'coordinateur_territoires').waitFor({ state: 'detached' })
    await reads(page, '« Territoires convenus »')
    await look()
    await tickAnswer(page, 'coordinateur_contact', 'rencontre')
    await control(page, 'coordinateur_territoires').waitFor()
    expect(await value('coordinateur_territoires')).toBe('Isère.')
  })

  it('finds communes by name and by postal code', async () => {
    const { page, look } = person
    await open('projet')
    await type(page, 'projet_communes', 'Grenob')
    await page.getByRole('button', { name: /Grenoble \(38\)/ }).click()
    await type(page, 'projet_communes', '38100')
    await page.getByText(/communes? trouvées?/).waitFor()
    await saved(person)
    await look()
    await open('projet')
    await page.getByRole('button', { name: /Retirer Grenoble/ }).waitFor()
  })

  it('holds in dark too', async () => {
    await answer(person, reference, { postes: buildDossierAnswers()['postes'] ?? {} })
    await person.page.emulateMedia({ colorScheme: 'dark' })
    for (const key of [
      'identite',
      'postes_demandes',
      'finances_projet',
      'pieces',
      'attestations',
    ]) {
      await open(key)
      await person.look()
    }
    await person.page.emulateMedia({ colorScheme: 'light' })
  })

  it('reads without JavaScript, and says what it needs', async () => {
    const reader = await scene().visitor({ javaScriptEnabled: false })
    await reader.signIn('collegue@demo.test')
    await reader.go(formPath(reference, 'partenaires'))
    await reads(reader.page, 'la remplir demande JavaScript')
    expect(await saveLine(reader).isVisible()).toBe(false)
    expect(await control(reader.page, 'coordinateur_territoires').inputValue()).toBe('Isère.')
    await reader.go(`/dossiers/${reference}`)
    await reads(reader.page, 'Les pages du dossier')
  })
})

onOneSite('what is left to do before filing', (scene) => {
  it('is listed with the way to each, and shrinks as it is done', async () => {
    const person = await scene().visitor()
    const { page, visit, look } = person
    await person.signIn('association@demo.test')
    const reference = await openDossier(person)
    await visit(`/dossiers/${reference}`)
    await visit(`/dossiers/${reference}/verification`)
    await reads(page, 'réponses restent à donner')
    await page
      .locator('#a-faire summary')
      .filter({ hasText: /^Projet/ })
      .click()
    await page.getByRole('link', { name: /^Intitulé du projet/ }).click()
    await page.waitForURL(/formulaire\/projet\?verifier=1/)
    await page.getByRole('link', { name: /^Intitulé du projet/ }).waitFor()
    await look()
    await page.getByRole('link', { name: /^Intitulé du projet/ }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'projet_intitule')
    await page.keyboard.type('Clauses sociales')
    await saved(person)
    await page.getByRole('link', { name: /^Intitulé du projet/ }).waitFor({ state: 'detached' })
  })

  it('is said to a colleague who may not file', async () => {
    const person = await scene().visitor()
    await person.signIn('collegue@demo.test')
    const reference = await openDossier(person)
    await answer(person, reference, buildDossierAnswers())
    await person.visit(`/dossiers/${reference}/verification`)
    await reads(person.page, 'Seule la personne qui représente légalement la structure')
    expect(await person.page.getByRole('button', { name: 'Déposer le dossier' }).count()).toBe(0)
  })

  it('can be given up: the draft stays readable, and is closed', async () => {
    const person = await scene().visitor()
    const { page, look } = person
    await person.signIn('association@demo.test')
    const reference = await openDossier(person)
    await page.locator('summary').filter({ hasText: 'Abandonner ce brouillon' }).click()
    await look()
    await press(page, 'Abandonner ce brouillon')
    await page.waitForURL('**/espace?fait=abandon')
    await reads(page, 'Le brouillon est abandonné.')
    await look()
    await person.visit(`/dossiers/${reference}`)
    await person.go(formPath(reference, 'identite'))
    await reads(page, 'ne peuvent plus être modifiées ici')
  })
})
