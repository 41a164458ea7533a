/** The beginning of the path: the call is published and read, a new structure registers and files. */
import { expect } from 'vitest'

import { aap2025 } from '#seed/aap-2025/index.ts'

import { press, reads } from '../support/acts.ts'
import { openMail } from '../support/demo-mails.ts'
import { DGEFP, type Path } from '../support/desk/path.ts'
import { prepareDossier, signAndFile } from '../support/filing.ts'
import type { TimedScene } from '../support/on-timed-sites.ts'
import type { makeStep } from '../support/steps.ts'
import type { Visitor } from '../support/visitor.ts'
import {
  downloadOfficialText,
  joinOfficialText,
  readContact,
  readEdition,
  writeEdition,
} from './editing.ts'

const EDITION = `/appels-a-projets/${aap2025.slug}`

type Step = ReturnType<typeof makeStep>

const publish = async ({ page, go, signIn }: Visitor): Promise<void> => {
  await signIn(DGEFP)
  await go('/admin/collections/calls')
  await page.getByRole('link', { name: aap2025.title, exact: true }).click()
  await writeEdition(page)
  page.once('dialog', (dialog) => void dialog.accept())
  await press(page, 'Publier cette édition')
  await reads(page, 'publiée et scellée')
  await go('/admin/collections/annexes/create')
  await joinOfficialText(page, aap2025.title)
}

/** From the administration of DGEFP to what anybody reads. */
export const publishAndRead = (step: Step, scene: () => TimedScene): void => {
  step('DGEFP writes the call, publishes it and joins its official text', async () => {
    await publish(await scene().visitor())
  })

  step('anybody reads the call as it was published', async () => {
    const { page, visit, look } = await scene().visitor()
    await visit('/')
    await page.getByRole('link', { name: aap2025.title }).first().click()
    await page.waitForURL(`**${EDITION}`)
    await look()
    await readEdition(page)
    await page.getByLabel('Département du projet').selectOption('21')
    await press(page, 'Afficher le contact')
    await readContact(page)
    await downloadOfficialText(page)
  })
}

const confirm = async (path: Path, reader: Visitor): Promise<void> => {
  const { page, visit, look } = path.structure
  const { email, password } = path.founder
  const { link } = await openMail(reader, { to: email, subject: 'Confirmez votre adresse' })
  await visit(link)
  await page.getByLabel('Mot de passe choisi à l’inscription').fill(password)
  await press(page, 'Confirmer mon adresse')
  await page.getByRole('heading', { name: 'Votre compte est ouvert' }).waitFor()
  await look()
}

const found = async ({ founder, structure: { page, visit, look } }: Path): Promise<void> => {
  const { name, siret, rna, addressLine } = founder.structure
  await visit('/espace/structure')
  await page.getByLabel('SIRET').fill(siret)
  await page.getByLabel('Dénomination').fill(name)
  await page.getByLabel('Catégorie juridique').selectOption('9220')
  await page.getByLabel('Numéro RNA').fill(rna)
  await page.getByLabel('Numéro et voie').fill(addressLine)
  await page.getByLabel('Code postal').fill('38000')
  await page.getByLabel('Commune').fill('Grenoble')
  await press(page, 'Enregistrer la structure')
  await page.getByRole('heading', { name: 'La structure est enregistrée' }).waitFor()
  await look()
}

/** From nothing to a dossier filed by a structure that no call ever financed. */
export const registerAndFile = (step: Step, pathOf: () => Path): void => {
  step('a new structure registers', async () => {
    const path = pathOf()
    const { page, visit, look } = path.structure
    await visit('/inscription')
    await page.getByLabel('Prénom et nom').fill('Présidence de l’essai')
    await page.getByLabel('Adresse électronique').fill(path.founder.email)
    await page.getByLabel('Mot de passe').fill(path.founder.password)
    await press(page, 'Créer mon compte')
    await page.getByRole('heading', { name: 'Consultez votre messagerie' }).waitFor()
    await look()
    await confirm(path, path.agent)
    await found(path)
  })

  step('its dossier is filed, then issued with its receipt', async () => {
    const path = pathOf()
    path.reference = await prepareDossier(path.structure, path.founder.answers)
    await signAndFile(path.structure, path.reference)
    const mail = await path.mail(path.founder.email, 'Accusé de réception de votre dossier {}')
    expect(await path.carried(mail)).toContain(path.founder.structure.name)
    await path.structure.visit(mail.link)
    for (const name of ['Accusé de réception', 'Demande de subvention'])
      expect(await path.issued(name), name).toContain(path.reference)
    expect(await path.issued('Accusé de réception')).toContain('29 473,00 €')
    expect(await path.issued('Demande de subvention')).toContain('Clauses sociales')
  })
}
