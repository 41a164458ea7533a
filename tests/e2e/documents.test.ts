import { beforeAll, expect } from 'vitest'

import { PDF } from '#tests/builders/candidature.ts'

import { press, reads } from './support/acts.ts'
import { openDossier, openForm } from './support/dossier.ts'
import { onEachSite } from './support/on-each-site.ts'
import { makeStep } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

const MEGABYTE = 1_048_576
const file = (name: string, content: Uint8Array | string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

const REFUSED = [
  {
    what: 'a program under the name of a PDF',
    file: file('rib.pdf', 'MZ\u0090\u0000 a program'),
    sentence: 'pas d’un type accepté',
  },
  {
    what: 'a PDF cut short',
    file: file('rib.pdf', '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj'),
    sentence: 'PDF',
  },
  { what: 'an empty file', file: file('rib.pdf', ''), sentence: 'Ce fichier est vide.' },
  {
    what: 'a file of 30 MB',
    file: file('rib.pdf', new Uint8Array(30 * MEGABYTE)),
    sentence: 'plus que les 20 Mo admis',
  },
]

onEachSite('documents are joined', (scene) => {
  const step = makeStep()
  let person: Visitor
  let reference: string
  let address: string
  const request = (key: string) => person.page.locator(`input[type=file][id$="${key}"]`)
  const lines = () => person.page.locator('.ga-file')
  beforeAll(async () => {
    person = await scene().visitor()
    await person.signIn('association@demo.test')
    reference = await openDossier(person)
    await openForm(person, reference, 'pieces')
  })

  step(
    'what is not what it should be is refused with its sentence, and can be taken away',
    async () => {
      const { page, look, watch } = person
      watch.expectRefusal(400, 413, 415, 422)
      for (const { file: wrong, sentence } of REFUSED) {
        await request('rib').setInputFiles(wrong)
        await reads(lines(), sentence)
        await reads(lines(), 'Refusé')
        await look()
        await press(page, 'Retirer rib.pdf')
        await lines().waitFor({ state: 'detached' })
      }
    },
  )

  step('several at once, each with its line', async () => {
    const { page, look } = person
    // What the call asks depends on the answers: a structure that has closed a year gives its report.
    await page.locator('label[for=exercice_clos]').click()
    await request('rapport_activite').setInputFiles([
      file('rapport 2024.pdf', PDF),
      file('rapport 2023.pdf', PDF),
    ])
    for (const year of [2024, 2023])
      await page.getByRole('link', { name: `rapport ${year}.pdf` }).waitFor()
    expect(await page.getByText('Reçu', { exact: true }).count()).toBe(2)
    await look()
  })

  step('one is taken back and replaced; a reload shows what is there', async () => {
    const { page } = person
    await press(page, 'Retirer rapport 2023.pdf')
    await page.getByRole('link', { name: 'rapport 2023.pdf' }).waitFor({ state: 'detached' })
    await request('rib').setInputFiles(file('relevé.pdf', PDF))
    const link = page.getByRole('link', { name: 'relevé.pdf' })
    await link.waitFor()
    address = (await link.getAttribute('href')) ?? ''
    await openForm(person, reference, 'pieces')
    await page.getByRole('link', { name: 'relevé.pdf' }).waitFor()
    await page.getByRole('link', { name: 'rapport 2024.pdf' }).waitFor()
    expect(await page.getByRole('link', { name: 'rapport 2023.pdf' }).count()).toBe(0)
  })

  step('its stored name says nothing, and its link opens to nobody else', async () => {
    expect(address).toMatch(/\/[\da-f-]{36}\.pdf$/)
    const headers = { 'Sec-Fetch-Site': 'same-origin' }
    const own = await person.context.request.get(address, { headers })
    expect(own.status()).toBe(200)
    const stranger = await scene().visitor()
    expect((await stranger.context.request.get(address)).status()).toBeGreaterThanOrEqual(401)
    await stranger.signIn('metropole@demo.test')
    const other = await stranger.context.request.get(address, { headers })
    expect([403, 404]).toContain(other.status())
  })
})
