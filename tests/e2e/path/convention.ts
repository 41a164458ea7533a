/** The end of the path: the convention is written, sent, signed by each party, and in force. */
import { expect } from 'vitest'

import { press, reads } from '../support/acts.ts'
import { downloadPdf, pdfBytes, SAME_ORIGIN } from '../support/demo-mails.ts'
import { send } from '../support/desk/checking.ts'
import { AGENT, type Path } from '../support/desk/path.ts'
import type { TimedScene } from '../support/on-timed-sites.ts'
import type { makeStep } from '../support/steps.ts'
import type { Visitor } from '../support/visitor.ts'
import { GRANTED } from './committee.ts'
import { NEW_TITLE } from './two-rounds.ts'

/** The day of the signatures: the convention is in force as soon as both are given (R084). */
const EFFECT = '2025-06-21'
const CLAUSE = 'Une réunion par trimestre.'
const CODE = /[B-DF-HJ-NP-TV-XZ]{4}(?:-[B-DF-HJ-NP-TV-XZ]{4}){3}/

type Step = ReturnType<typeof makeStep>

/** The address of a file that the page links to. */
const linked = async ({ page }: Visitor, name: string): Promise<string> =>
  (await page.getByRole('link', { name }).first().getAttribute('href')) ?? ''

/** Gives back the file that stands there as one who signed it would: the same pages, other bytes. */
const sign = async (person: Visitor, address: string, party: string): Promise<void> => {
  const signature = Buffer.from(`\n% ${party}\n`)
  const buffer = Buffer.concat([await pdfBytes(person, address), signature])
  await person.page
    .getByLabel('Convention signée (PDF')
    .setInputFiles({ name: `convention-${party}.pdf`, mimeType: 'application/pdf', buffer })
  await send(person.page, 'Remettre l’exemplaire signé')
}

/** From an amount that was accepted to a convention in the hands of the structure. */
export const writeConvention = (step: Step, pathOf: () => Path): void => {
  step('R086 the convention is written and checked against the decision', async () => {
    const { agent, reference } = pathOf()
    const { page, visit, look } = agent
    await visit(`/instruction/${reference}/convention`)
    await send(page, 'Préparer la convention')
    await look()
    await page.getByLabel('Date d’effet').fill(EFFECT)
    await page.getByLabel('Signataire de l’État', { exact: true }).fill('Responsable de l’essai')
    await page.getByLabel('Qualité du signataire de l’État').fill('Responsable régional')
    await page.getByLabel('Clause particulière').fill(CLAUSE)
    await send(page, 'Enregistrer')
    await reads(page, 'C’est enregistré')
    await send(page, 'Déclarer conforme à la décision')
    await reads(page, 'Vérifiée, à envoyer')
    await look()
  })

  step('the region sends it, and the structure receives it', async () => {
    const path = pathOf()
    const { page, visit, look } = path.manager
    await visit(`/instruction/${path.reference}/convention`)
    await send(page, 'Envoyer à la signature')
    await reads(page, 'Envoyée à la structure')
    await look()
    const mail = await path.mail(path.founder.email, 'Convention à signer : {}')
    const convention = await path.carried(mail)
    const { name } = path.founder.structure
    for (const fact of [`${path.reference}-C1`, name, GRANTED, NEW_TITLE, CLAUSE, '21 juin 2025'])
      expect(convention).toContain(fact)
    await path.structure.visit(mail.link)
    const issued = await linked(path.structure, 'Télécharger la convention à signer')
    expect(await downloadPdf(path.structure, issued)).toBe(convention)
  })
}

/** From there to both signatures, and to a convention in force. */
export const signByBoth = (step: Step, pathOf: () => Path, scene: () => TimedScene): void => {
  step('the structure gives it back signed, not as it came', async () => {
    const path = pathOf()
    const { structure } = path
    const issued = await linked(structure, 'Télécharger la convention à signer')
    await structure.page.getByLabel('Convention signée (PDF').setInputFiles({
      name: 'convention.pdf',
      mimeType: 'application/pdf',
      buffer: await pdfBytes(structure, issued),
    })
    await send(structure.page, 'Remettre l’exemplaire signé')
    await reads(structure.page, 'elle n’est pas signée')
    await structure.look()
    await sign(structure, issued, 'structure')
    await reads(structure.page, 'L’exemplaire signé est remis')
    await structure.look()
  })

  step('the State signs in its turn: the convention is in force', async () => {
    const path = pathOf()
    const { manager } = path
    const { link } = await path.mail(AGENT, 'Convention signée par la structure : {}')
    await manager.visit(link)
    const copy = await linked(manager, 'Signé par la structure')
    expect(await downloadPdf(manager, copy)).toContain(CLAUSE)
    await sign(manager, copy, 'state')
    await reads(manager.page, 'En cours')
    await manager.look()
    const both = await path.mail(path.founder.email, 'Convention signée par les deux parties : {}')
    expect(await path.carried(both)).toContain(CLAUSE)
    const active = await path.mail(path.founder.email, 'Convention en vigueur : {}')
    expect(active.words).toContain('21 juin 2025')
    await path.structure.go(`/dossiers/${path.reference}`)
    await reads(path.structure.page, 'la convention se lit ci-dessous')
    await path.structure.visit(active.link)
    for (const fact of ['En cours', '20 juin 2026', 'Bilan']) await reads(path.structure.page, fact)
  })

  step('anybody confirms the convention by the code of its pages', async () => {
    const { structure } = pathOf()
    const address = await linked(structure, 'Télécharger la convention')
    const [code = ''] = CODE.exec(await downloadPdf(structure, address)) ?? []
    const { page, visit, look } = await scene().visitor()
    await visit('/verifier')
    await page.getByLabel('Code').fill(code)
    await press(page, 'Vérifier')
    await reads(page, 'Ce document a bien été délivré par ce site')
    await look()
    expect(await page.locator('main').innerText()).not.toContain(GRANTED)
  })
}

/** The receipt, the dossier as it was filed and completed twice, six sheets, the letter, the convention, two copies. */
const ISSUED = 14

/** At the end: whatever was sent or issued on the way, and that no step above opened. */
export const leaveNothingUnopened = (step: Step, pathOf: () => Path): void => {
  step('every mail of the way was opened, and every PDF that was issued reads whole', async () => {
    const { agent, reference, unopened } = pathOf()
    expect(await unopened()).toEqual([])
    const query = `where[origin][equals]=platform&where[dossier.reference][equals]=${reference}`
    const found = await agent.context.request.get(`/api/documents?${query}&limit=100&depth=0`, {
      headers: SAME_ORIGIN,
    })
    const { docs } = (await found.json()) as { docs: { filename: string; title: string }[] }
    expect(docs.map(({ title }) => title)).toHaveLength(ISSUED)
    for (const { filename } of docs) await downloadPdf(agent, `/api/documents/file/${filename}`)
  })
}
