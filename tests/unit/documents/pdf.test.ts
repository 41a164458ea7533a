import { describe, expect, it } from 'vitest'

import type { Block } from '#documents/blocks.ts'
import { renderPdf } from '#documents/pdf/render.tsx'
import { receiptModel } from '#documents/receipt/v1.ts'

import { readPdf } from './read-pdf.ts'
import { letterOf, paragraphOf, receiptFacts, wordsOf } from './samples.ts'

const render = async (blocks: readonly Block[], changes = {}) =>
  readPdf(await renderPdf(letterOf(blocks, changes)))

const budget = (rows: number): Block => ({
  type: 'table',
  caption: 'Budget du projet',
  head: ['Compte', 'Libellé', 'Prévu'],
  align: ['left', 'left', 'right'],
  totals: 1,
  rows: [
    ...Array.from({ length: rows }, (_, row) => [`6${row}`, 'Dépense', '1\u202f234,00\u202f€']),
    ['', 'Total', '9\u202f999,00\u202f€'],
  ],
})

describe('a printed document', () => {
  it('carries its title, its language and its author, and shows its title', async () => {
    const { info, raw } = await render([paragraphOf('Bonjour.')])
    expect(info).toMatchObject({
      Title: 'Lettre d’essai',
      Author: 'Service instructeur',
      Subject: 'votre demande',
      Language: 'fr',
    })
    expect(raw).toContain('/DisplayDocTitle true')
  })

  it('is A4, embeds each of its fonts and uses none of the reader’s', async () => {
    const { raw } = await render([
      {
        type: 'paragraph',
        content: [{ text: 'a\nb' }, { text: 'b', italic: true }, { text: '😀 漢' }],
      },
      { type: 'facts', entries: [{ term: 'Adresse', value: '2 rue de l’Essai\n38000 Grenoble' }] },
      {
        type: 'table',
        caption: 'Deux\nlignes',
        head: ['Une\nligne'],
        align: ['left'],
        rows: [['Une\nautre']],
      },
    ])
    expect(raw).toMatch(/MediaBox \[0 0 595\.\d+ 841\.\d+\]/)
    const fonts = raw.match(/\/BaseFont \/\S+/g) ?? []
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter((font) => !font.includes('+SourceSans3-'))).toEqual([])
    expect(raw.match(/\/FontFile2/g)?.length).toBe(new Set(fonts).size)
  })

  it('prints French signs, and a box for what the font lacks', async () => {
    const { text } = await render([
      paragraphOf('Œuvre d’Évry : « 29\u202f473,00\u202f€ » — à L’Haÿ ; ça 😀'),
    ])
    expect(text).toContain('Œuvre d’Évry : « 29 473,00 € » — à L’Haÿ ; ça □')
  })

  it('says where it comes from, to whom it goes, when, and about what', async () => {
    const { text } = await render([])
    for (const words of [
      'Service instructeur',
      'Association d’essai',
      'Lyon, le 15 juillet 2031',
      'Objet : votre demande',
      'Référence : ABC-2031-84-00042',
    ])
      expect(text).toContain(words)
  })

  it('has on each page its number, its reference, its code and the address that confirms it', async () => {
    const { pages, raw } = await render(
      Array.from({ length: 60 }, () => paragraphOf('Ligne. '.repeat(30))),
    )
    expect(pages.length).toBeGreaterThan(3)
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`page ${index + 1} sur ${pages.length}`)
      expect(page).toContain('Code de vérification : BCDF-GHJK-LMNP-QRST')
      expect(page).toContain('https://guichet.example/verifier/BCDF-GHJK-LMNP-QRST')
      expect(page).toContain('ABC-2031-84-00042')
    }
    expect(raw).toContain('/URI (https://guichet.example/verifier/BCDF-GHJK-LMNP-QRST)')
  })

  it('repeats the head of a table on each page that it reaches', async () => {
    const { pages } = await render([budget(90)])
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(page).toContain('Compte Libellé Prévu')
    expect(pages.filter((page) => page.includes('Budget du projet'))).toHaveLength(1)
    expect(pages.at(-1)).toMatch(/Dépense .*Total 9 999,00 €/)
  })

  it('prints every word of a receipt', async () => {
    const model = receiptModel(receiptFacts)
    const { text } = await readPdf(await renderPdf(model))
    const squeezed = text.replace(/\s/g, '')
    for (const words of wordsOf(model.blocks)) expect(squeezed).toContain(words.replace(/\s/g, ''))
  })

  it('gives headings to the reader’s outline and leads a note’s call to its note', async () => {
    const { raw } = await render([
      { type: 'heading', level: 2, text: 'Cadre', id: 'cadre' },
      { type: 'paragraph', content: [{ text: '(note 1)', href: '#note-1' }] },
      { type: 'note', number: 1, content: [{ text: 'La note.' }] },
    ])
    expect(raw).toContain('/Outlines')
    expect(raw).toMatch(/\/Dest \(note-1\)|\/D \(note-1\)/)
  })

  it('cuts a name that has no end without adding a hyphen to it', async () => {
    const name = `${'abcdefghij'.repeat(20)}.pdf`
    const { text } = await render([
      paragraphOf(name),
      { type: 'facts', entries: [{ term: 'Fichier', value: name }] },
      { ...budget(0), rows: [[name, name, name]], totals: 0 } as Block,
    ])
    expect(text.replace(/\s/g, '').split(name).length - 1).toBe(5)
  })
})
