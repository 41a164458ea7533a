import { beforeAll, describe, expect, it } from 'vitest'

import { conventionModel } from '#documents/convention/v1.ts'
import { renderPdf } from '#documents/pdf/render.tsx'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { conventionOfTheCall } from '#tests/builders/convention-of-the-call.ts'

import { readPdf } from '../documents/read-pdf.ts'

const printed = conventionOfTheCall({
  clause: 'Une réunion par trimestre.',
  purpose: 'Le second poste commence plus tard.',
  targets: { i2_contacts: { all: '120 prises de contact', state: '60' } },
})

const amends = { reference: 'ABC-2031-84-00042-C1', signedOn: '2031-09-20' }

/** What stands above the foot of each page. */
const bodiesOf = (pages: readonly string[]): string[] =>
  pages.map((page) => page.replace(/Code de vérification.*$/, '').trim())

describe.each([
  ['a convention', printed, [5, 9]],
  ['an amendment', { ...printed, amends }, [3, 6]],
] as const)('%s on paper', (_name, given, [fewest, most]) => {
  let pages: string[] = []
  beforeAll(async () => {
    pages = (await readPdf(await renderPdf(conventionModel(given)))).pages
  }, 60_000)

  it('bears its code and its number on every page, none of them empty', () => {
    expect(pages.length).toBeGreaterThanOrEqual(fewest)
    expect(pages.length).toBeLessThanOrEqual(most)
    for (const [rank, page] of pages.entries()) {
      expect(page).toContain('BCDF-GHJK-LMNP-QRST')
      expect(page).toContain(`page ${rank + 1} sur ${pages.length}`)
    }
    for (const body of bodiesOf(pages)) expect(body.length).toBeGreaterThan(40)
  })

  it('R087 repeats the head of the indicators wherever they go on, with what is aimed at', () => {
    const last = aap2025.indicators.at(-1)?.label ?? ''
    const page = pages.find((one) => one.includes(last))
    expect(page).toContain('Indicateur')
    expect(pages.join(' ')).toContain('120 prises de contact')
  })

  it('leaves no fact in braces', () => {
    expect(pages.join(' ')).not.toMatch(/\{\w+\}|\[à compléter\]/)
  })
})
