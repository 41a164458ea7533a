import { beforeAll, expect } from 'vitest'

import type { Answers } from '#forms/answers.ts'
import { PDF } from '#tests/builders/candidature.ts'
import { buildDossierAnswers, dossierDocuments } from '#tests/builders/dossier-answers.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'

import { control, press, reads, tickAnswer } from './support/acts.ts'
import { alive, openDossier, openForm, saved } from './support/dossier.ts'
import { signWith } from './support/filing.ts'
import { fillPage } from './support/form.ts'
import { mailsTo, waitForMail } from './support/mailbox.ts'
import { onEachSite } from './support/on-each-site.ts'
import { readPdf } from './support/pdf.ts'
import { makeStep } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

const EDITION = `/appels-a-projets/${aap2025.slug}`
const ANSWERS: Answers = { ...buildDossierAnswers(), sigle: 'ADI' }
const PAGES = aap2025.form.pages.map(({ key }) => key)

const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(PDF) })

onEachSite('an association files a dossier', (scene) => {
  const step = makeStep()
  let person: Visitor
  let reference: string
  let code: string
  beforeAll(async () => {
    person = await scene().visitor()
  })

  step('reads the call, tests its eligibility, signs in and opens a dossier', async () => {
    const { page, go, look } = person
    await go(EDITION)
    await page.getByRole('link', { name: 'Répondre aux questions' }).click()
    for (const { key, answers } of aap2025.eligibility)
      await tickAnswer(page, key, answers[0]?.key ?? '')
    await press(page, 'Voir le résultat')
    await reads(page, 'Vous pouvez candidater')
    await person.signIn('association@demo.test')
    reference = await openDossier(person)
    expect(reference).toMatch(/^CSI-2025-84-\d{5}$/)
    await look()
  })

  step(
    'fills in every page, each answer saved as it goes, one page leading to the next',
    async () => {
      const { page, look } = person
      await openForm(person, reference, PAGES[0] ?? '')
      for (const key of PAGES) {
        await page.waitForURL(`**/formulaire/${key}`)
        await alive(person)
        await look()
        await fillPage(page, key, ANSWERS)
        if (key === 'pieces')
          for (const request of Object.keys(dossierDocuments)) {
            await page
              .locator(`input[type=file][id$="${request}"]`)
              .setInputFiles(pdf(`${request}.pdf`))
            await page.getByRole('link', { name: `${request}.pdf` }).waitFor()
          }
        await saved(person)
        await look()
        await page.locator('a[rel=next]').click()
      }
      await page.waitForURL('**/verification')
    },
  )

  step('finds nothing left to do, and all that was typed', async () => {
    const { page, look } = person
    await reads(page, 'Le dossier peut être déposé')
    await look()
    await openForm(person, reference, 'postes_demandes')
    expect(await page.locator('[id$="--montant_demande"]').inputValue()).toMatch(/^29\s473,00/)
  })

  step('signs, files, and reads where the dossier stands', async () => {
    const { page, go, look } = person
    await go(`/dossiers/${reference}/verification`)
    await page.getByLabel('Nom et prénom de la personne qui signe').fill('Nom saisi une fois')
    await press(page, 'Déposer le dossier')
    await reads(page, '2 erreurs sont à corriger')
    await reads(page, 'Cochez la case par laquelle vous signez.')
    const name = page.getByLabel('Nom et prénom de la personne qui signe')
    expect(await name.inputValue()).toBe('Nom saisi une fois')
    await look()
    await signWith(person)
    await press(page, 'Déposer le dossier')
    await reads(page, 'Le dossier est déposé')
    await reads(page, reference)
    await look()
  })

  step('receives the mail with the receipt as PDF', async () => {
    const mail = await waitForMail(scene().dataDirectory, 'association@demo.test', reference)
    const [attached] = mail.attachments
    expect(attached?.mimeType).toBe('application/pdf')
    const { text, title, language } = await readPdf(
      new Uint8Array(attached?.content as ArrayBuffer),
    )
    expect(text).toContain(reference)
    expect(text).toContain('29 473,00 €')
    expect(String(title)).toContain('Accusé de réception')
    expect(language).toMatch(/^fr/)
    code = /[B-DF-HJ-NP-TV-XZ]{4}(?:-[B-DF-HJ-NP-TV-XZ]{4}){3}/.exec(text)?.[0] ?? ''
    expect(code).not.toBe('')
    const again = await mailsTo(scene().dataDirectory, 'association@demo.test')
    expect(again.filter(({ subject }) => subject?.includes(reference))).toHaveLength(1)
  })

  step('finds the receipt in its dossier, as PDF and as a page that says the same', async () => {
    const { page, context, go, look } = person
    await go(`/dossiers/${reference}`)
    const receipt = page.getByRole('listitem').filter({ hasText: 'Accusé de réception' })
    const address = await receipt.getByRole('link').first().getAttribute('href')
    // As when the link of the page is followed.
    const headers = { 'Sec-Fetch-Site': 'same-origin' }
    const file = await context.request.get(address ?? '', { headers })
    const { text } = await readPdf(await file.body())
    await receipt.getByRole('link', { name: 'Lire en ligne' }).click()
    await page.waitForURL('**/documents/receipt.v1')
    await look()
    const words = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
    for (const fact of [reference, '29 473,00 €', code]) {
      expect(words).toContain(fact)
      expect(text).toContain(fact)
    }
  })

  step(
    'lets anyone confirm the receipt by its code, and tells nothing of the dossier',
    async () => {
      const stranger = await scene().visitor()
      await stranger.visit(`/verifier/${code}`)
      await reads(stranger.page, 'Ce document a bien été délivré par ce site')
      const words = await stranger.page.locator('main').innerText()
      for (const secret of [reference, 'Isère', '29 473']) expect(words).not.toContain(secret)
    },
  )

  step('lets nobody change what was filed, nor a stranger read it', async () => {
    const { page, go, look, context, siteUrl, watch } = person
    await go(`/dossiers/${reference}/formulaire/identite`)
    await reads(page, 'ne peuvent plus être modifiées ici')
    expect(await control(page, 'sigle').isEditable()).toBe(false)
    await look()
    const again = await context.request.post(`/api/dossiers/${reference}/file`, {
      data: { name: 'Nom', quality: 'Présidence', accept: true },
      headers: { Origin: siteUrl },
    })
    expect(again.status()).toBe(409)
    watch.expectRefusal(404)
    const other = await scene().visitor()
    await other.signIn('nouvelle@demo.test')
    await other.go(`/dossiers/${reference}`, 404)
  })
})
