import { describe, expect, it, vi } from 'vitest'

import type { Block } from '#documents/blocks.ts'
import { renderPdf } from '#documents/pdf/render.tsx'

import { readPdf } from './read-pdf.ts'
import { letterOf, paragraphOf } from './samples.ts'

const FOOT = /(Code de vérification|ABC-2031-84-00042 page|page \d+ sur \d+).*$/
/** Lines above the blocks tried; some paragraphs are of two lines, so that many heights are met. */
const fillers = (count: number): Block[] =>
  Array.from({ length: count }, (_, index) =>
    paragraphOf('Remplissage. '.repeat(index < count % 3 ? 10 : 1)),
  )

const table: Block = {
  type: 'table',
  caption: 'Légende',
  head: ['Tête'],
  align: ['left'],
  totals: 1,
  rows: [['rang un'], ['rang deux'], ['rang trois'], ['rang quatre'], ['Total']],
}

const pagesOf = async (blocks: readonly Block[]): Promise<string[]> => {
  const { verification: _none, ...letter } = letterOf(blocks)
  const { pages } = await readPdf(await renderPdf(letter))
  return pages.map((page) => page.replace(FOOT, '').trim())
}

/** From well above the foot of the first page to over it. */
const positions = Array.from({ length: 18 }, (_, index) => index + 12)

const sweep = async (blocks: readonly Block[], check: (pages: string[]) => void): Promise<void> => {
  for (const count of positions) check(await pagesOf([...fillers(count), ...blocks]))
}

/** What a heading announces. */
const announced: [string, Block][] = [
  ['a text', paragraphOf('Suite. '.repeat(60))],
  [
    'a list',
    { type: 'list', ordered: false, items: [[paragraphOf('Suite.')], [paragraphOf('Fin.')]] },
  ],
  [
    'facts',
    {
      type: 'facts',
      entries: [
        { term: 'Suite', value: 'un' },
        { term: 'Fin', value: 'deux' },
      ],
    },
  ],
  ['a table', table],
  ['a callout', { type: 'callout', tone: 'focus', title: 'Suite', content: [paragraphOf('Fin.')] }],
]

const last: [string, Block][] = [
  ['a table', table],
  ['facts', { type: 'facts', entries: [{ term: 'Fin', value: 'Fin' }] }],
  [
    'a callout',
    { type: 'callout', tone: 'warning', title: 'Titre', content: [paragraphOf('Fin.')] },
  ],
]

// Drawing takes long: one kind of block at a time, and time enough for a machine that does much else.
describe('wherever the page breaks', { timeout: 120_000 }, () => {
  it.each(announced)('a heading keeps with it what it announces: %s', async (_, block) => {
    await sweep([{ type: 'heading', level: 2, text: 'Intitulé' }, block], (pages) => {
      for (const page of pages) expect(page).not.toMatch(/Intitulé$/)
    })
  })

  it('a table begins with two rows at least, and ends with two rows and its totals', async () => {
    await sweep([table], (pages) => {
      for (const page of pages) {
        expect(page.slice(-80)).not.toMatch(/(Légende|Tête|Légende Tête rang un)$/)
        expect(page).not.toMatch(/^Tête (Total|rang quatre)/)
      }
      expect(pages.join(' ').match(/rang \w+|Total/g)).toHaveLength(5)
    })
  })

  it.each(last)('no page is empty after %s, and nothing is lost', async (_, block) => {
    await sweep([block], (pages) => {
      for (const page of pages) expect(page).not.toBe('')
    })
  })

  const precedents: [string, Block[]][] = [
    ['a sentence', [paragraphOf('Avant.')]],
    ['a table', [{ ...table, totals: 0, rows: [['un'], ['deux'], ['Avant.']] }]],
    [
      'facts',
      [
        {
          type: 'facts',
          entries: [
            { term: 'Suite', value: 'un' },
            { term: 'Fin', value: 'Avant.' },
          ],
        },
      ],
    ],
    [
      'a list',
      [{ type: 'list', ordered: false, items: [[paragraphOf('un')], [paragraphOf('Avant.')]] }],
    ],
  ]

  it.each(precedents)(
    'a signature is never alone on its page: the end of %s comes with it',
    async (_, blocks) => {
      const signed: Block[] = [...blocks, { type: 'signature', lines: ['Signé', 'Qualité'] }]
      // A signature is higher than two lines: every second place finds it across the foot of the page.
      for (const count of positions.filter((position) => position % 2 === 0)) {
        const pages = await pagesOf([...fillers(count), ...signed])
        expect(pages.find((page) => page.includes('Signé'))).toContain('Avant.')
      }
    },
  )

  it('what is taller than a page is parted and not cut', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const long = Array.from({ length: 900 }, (_, index) => `mot${index}`).join(' ')
    const lines = Array.from({ length: 120 }, (_, index) => `ligne${index}`).join('\n')
    for (const block of [
      paragraphOf(long),
      { type: 'callout', tone: 'focus', title: 'Titre', content: [paragraphOf(long)] },
      {
        type: 'facts',
        entries: [
          { term: 'Réponse', value: long },
          { term: 'Lignes', value: lines },
        ],
      },
      { ...table, rows: [[long], [lines]], totals: 0 },
      { type: 'list', ordered: true, items: [[paragraphOf(long)]] },
    ] satisfies Block[]) {
      const text = (await pagesOf([block])).join(' ')
      expect(text).toContain('mot0 ')
      expect(text.match(/mot\d+/g)).toHaveLength(900)
      expect((text.match(/ligne\d+/g) ?? []).length % 120).toBe(0)
    }
    expect(warned).not.toHaveBeenCalled()
    warned.mockRestore()
  })
})
