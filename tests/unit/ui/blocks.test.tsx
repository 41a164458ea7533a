import { describe, expect, it } from 'vitest'

import type { Block } from '#documents/blocks.ts'
import { html, tag, tagsOf, text } from '#tests/unit/ui/html.ts'
import { headingsOf, slugOf } from '#ui/blocks/anchors.ts'
import { Blocks } from '#ui/blocks/Blocks.tsx'
import { DocumentView } from '#ui/blocks/DocumentView.tsx'
import { blocks as everyBlock } from '#ui/gallery/samples.ts'

const paragraph = (content: string): Block => ({ type: 'paragraph', content: [{ text: content }] })

describe('anchors', () => {
  it.each([
    ['Qui peut déposer\u202f?', 'qui-peut-deposer'],
    ['L’œuvre & l’État', 'l-oeuvre-l-etat'],
    ['  1. Contexte  ', '1-contexte'],
  ])('« %s » becomes « %s »', (title, expected) => expect(slugOf(title)).toBe(expected))

  const repeated: readonly Block[] = [
    { type: 'heading', level: 2, text: 'Montants' },
    { type: 'heading', level: 3, text: 'Montants' },
    { type: 'heading', level: 2, text: '…' },
    { type: 'heading', level: 2, text: 'Autre', id: 'montants' },
  ]

  it('are unique in a text, and those of the table of contents', () => {
    const ids = tagsOf(html(<Blocks blocks={repeated} prefix="a-" />)).flatMap(
      ({ attributes }) => attributes.id ?? [],
    )
    expect(ids).toEqual(['a-montants', 'a-montants-2', 'a-titre', 'montants'])
    expect(headingsOf(repeated, 'a-').map(({ id }) => id)).toEqual(ids)
  })
})

describe('a text rendered as a page', () => {
  it('renders every type of block without losing a word', () => {
    const shown = text(html(<Blocks blocks={everyBlock} />))
    const words = JSON.stringify(everyBlock, (key, value: unknown) =>
      ['type', 'tone', 'align', 'href', 'id'].includes(key) ? undefined : value,
    ).matchAll(/"(?:text|title|caption|term|value)":"([^"]+)"/g)
    for (const [, word = ''] of words) expect(shown).toContain(word)
    expect(shown).toContain('Pour la directrice, la cheffe de bureau')
  })

  it('puts totals in the foot of a table, names rows by their first cell and aligns amounts', () => {
    const markup = html(
      <Blocks
        blocks={[
          {
            type: 'table',
            caption: 'Calcul',
            head: ['Ligne', 'Montant'],
            rows: [
              ['Coût', '100'],
              ['Total', '100'],
            ],
            align: ['left', 'right'],
            totals: 1,
          },
        ]}
      />,
    )
    expect(markup).toMatch(
      /<tbody[^>]*><tr[^>]*><th [^>]*scope="row">Coût<\/th><td [^>]*class="ga-cell--right"[^>]*>100/,
    )
    expect(markup).toMatch(/<tfoot[^>]*><tr[^>]*><th [^>]*scope="row">Total/)
    expect(tag(markup, 'div', { role: 'region' }).attributes).toMatchObject({ tabindex: '0' })
    expect(tag(markup, 'div', { role: 'region' }).attributes['aria-label']).toBe(
      'Tableau\u00a0: Calcul',
    )
  })

  it('names a row that begins with an empty cell by the first one that says something', () => {
    const table: Block = {
      type: 'table',
      caption: 'Budget',
      head: ['Compte', 'Ligne', 'Montant'],
      rows: [['', 'Total', '100']],
      align: ['left', 'left', 'right'],
      totals: 1,
    }
    const markup = html(<Blocks blocks={[table]} />)
    expect(markup).toMatch(/<td[^>]*><\/td><th [^>]*scope="row"[^>]*>Total<\/th>/)
    expect(markup).not.toMatch(/<th [^>]*scope="row"[^>]*><\/th>/)
  })

  it('keeps the order of headings: a callout stands one level under what it follows', () => {
    const callout: Block = {
      type: 'callout',
      title: 'Focus',
      tone: 'focus',
      content: [paragraph('x')],
    }
    const markup = html(
      <Blocks
        blocks={[
          callout,
          { type: 'heading', level: 2, text: 'A' },
          callout,
          { type: 'heading', level: 3, text: 'B' },
          callout,
        ]}
      />,
    )
    const levels = tagsOf(markup)
      .map(({ name }) => name)
      .filter((name) => /^h\d$/.test(name))
    expect(levels).toEqual(['h3', 'h2', 'h3', 'h3', 'h4'])
  })

  it('numbers notes, writes lists and links, and escapes what is typed', () => {
    const markup = html(
      <Blocks
        prefix="p-"
        blocks={[
          { type: 'note', number: 4, content: [{ text: 'Voir', href: 'https://example.org/a' }] },
          { type: 'list', ordered: true, items: [[paragraph('<b>un</b>')], [paragraph('deux')]] },
        ]}
      />,
    )
    expect(tag(markup, 'div', { role: 'note' }).attributes.id).toBe('p-note-4')
    expect(text(markup)).toContain('Note 4')
    expect(tag(markup, 'a').attributes.href).toBe('https://example.org/a')
    expect(tagsOf(markup).filter(({ name }) => name === 'li')).toHaveLength(2)
    expect(markup).toContain('&lt;b&gt;un&lt;/b&gt;')
  })
})

describe('a document as a page', () => {
  const document = {
    template: 'receipt.v1',
    title: 'Accusé de réception',
    language: 'fr',
    sender: ['Service instructeur'],
    date: '3 mars 2031',
    blocks: [paragraph('Votre dossier est arrivé.')],
  } as const

  it('says what its PDF says', () => {
    const whole = {
      ...document,
      recipient: ['Association'],
      place: 'Lyon',
      reference: 'EX-42',
      subject: 'Votre demande',
      verification: { code: 'ABCD-2345', url: '/verifier/ABCD-2345' },
    }
    const markup = html(<DocumentView document={whole} />)
    for (const part of [
      'Association',
      'Lyon, le 3 mars 2031',
      'EX-42',
      'Votre demande',
      'ABCD-2345',
      'arrivé',
    ])
      expect(text(markup)).toContain(part)
    expect(tag(markup, 'a').attributes.href).toBe('/verifier/ABCD-2345')
    expect(tag(markup, 'article').attributes.lang).toBe('fr')
    expect(text(markup.match(/<h1>.*?<\/h1>/)?.[0] ?? '')).toBe('Accusé de réception')
  })

  it('leaves out what it has not', () => {
    const shown = text(html(<DocumentView document={document} />))
    expect(shown).toContain('Le 3 mars 2031')
    expect(shown).not.toMatch(/Objet|Référence|vérification/)
  })
})
