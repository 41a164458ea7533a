import { describe, expect, it } from 'vitest'
import { html, tag, tagsOf, text } from '#tests/unit/ui/html.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { balanceSentence } from '#ui/components/BudgetColumns.tsx'
import { Button } from '#ui/components/Button.tsx'
import { Conflict } from '#ui/components/Conflict.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Deadline, deadlineState } from '#ui/components/Deadline.tsx'
import { FileLine } from '#ui/components/FileLine.tsx'
import { PostAccount } from '#ui/components/PostAccount.tsx'
import { saveSentence } from '#ui/components/SaveState.tsx'
import { VerdictCard } from '#ui/components/VerdictCard.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { assessment, verdicts } from '#ui/gallery/samples.ts'

const plain = (markup: string): string => text(markup).replace(/[\u00a0\u202f]/g, ' ')

describe('Deadline', () => {
  const now = new Date('2031-03-03T13:32:00Z')
  it.each([
    ['2031-03-06T22:59:59Z', 'jeudi 6 mars 2031 à 23 h 59 (heure de Paris) dans 3 jours', 'near'],
    [
      '2031-04-02T13:32:00Z',
      'mercredi 2 avril 2031 à 15 h 32 (heure de Paris) dans 30 jours',
      'far',
    ],
    ['2031-03-03T18:40:00Z', 'lundi 3 mars 2031 à 19 h 40 (heure de Paris) dans 5 heures', 'near'],
    [
      '2031-03-02T11:32:00Z',
      'dimanche 2 mars 2031 à 12 h 32 (heure de Paris) échéance passée, hier',
      'past',
    ],
    [
      '2031-03-03T11:32:00Z',
      'lundi 3 mars 2031 à 12 h 32 (heure de Paris) échéance passée, il y a 2 heures',
      'past',
    ],
  ] as const)('%s: « %s » (%s)', (instant, words, state) => {
    const markup = html(<Deadline instant={new Date(instant)} now={now} />)
    expect(plain(markup)).toBe(words)
    expect(deadlineState(new Date(instant), now)).toBe(state)
    expect(tag(markup, 'time').attributes.datetime).toBe(new Date(instant).toISOString())
  })

  it('speaks in the zone of the edition', () => {
    const markup = html(
      <Deadline instant={new Date('2031-03-06T19:59:59Z')} now={now} zone="Indian/Reunion" />,
    )
    expect(plain(markup)).toContain('à 23 h 59 (heure de La Réunion)')
  })
})

describe('Button', () => {
  it('that cannot act says why, in words tied to it, and sends nothing', () => {
    const markup = html(
      <Button type="submit" unavailable="Il manque 2 pages." onClick={() => undefined}>
        Déposer
      </Button>,
    )
    const button = tag(markup, 'button').attributes
    expect(button).toMatchObject({ type: 'button', 'aria-disabled': 'true' })
    expect(markup).toContain(`id="${button['aria-describedby']}"`)
    expect(text(markup)).toContain('Il manque 2 pages.')
  })

  it('that is busy says what it does in place of its words', () => {
    const markup = html(
      <Button type="submit" busy="Dépôt en cours…">
        Déposer
      </Button>,
    )
    expect(text(markup)).toBe('Dépôt en cours…')
    expect(tag(markup, 'button').attributes).toMatchObject({ type: 'button', 'aria-busy': 'true' })
  })

  it('submits only when asked to', () => {
    expect(tag(html(<Button>Fermer</Button>), 'button').attributes.type).toBe('button')
    expect(tag(html(<Button type="submit">Déposer</Button>), 'button').attributes.type).toBe(
      'submit',
    )
  })
})

describe('messages never rest on colour alone', () => {
  it.each([
    ['information', 'Information'],
    ['success', 'Succès'],
    ['warning', 'Attention'],
    ['error', 'Erreur'],
  ] as const)('an alert in tone %s says « %s » and has an icon', (tone, word) => {
    const markup = html(<Alert tone={tone} title="Titre" />)
    expect(plain(markup)).toMatch(new RegExp(`^${word} : Titre`))
    expect(markup).toContain('<svg')
  })

  it('an alert that appears is announced, at once when it is an error', () => {
    expect(
      tag(html(<Alert tone="error" title="x" announced />), 'div', { role: 'alert' }),
    ).toBeDefined()
    expect(
      tag(html(<Alert tone="success" title="x" announced />), 'div', { role: 'status' }),
    ).toBeDefined()
    expect(html(<Alert tone="error" title="x" />)).not.toContain('role=')
  })

  it.each(
    [...verdicts, ...assessment.verdicts].map((verdict) => [verdict.severity, verdict] as const),
  )('a verdict %s says its severity, its article and its message', (severity, verdict) => {
    const words = {
      ok: 'Conforme',
      information: 'À savoir',
      warning: 'À vérifier',
      blocking: 'À corriger avant le dépôt',
    }
    const shown = text(html(<VerdictCard verdict={verdict} />))
    expect(shown).toContain(words[severity])
    expect(shown).toContain(verdict.article)
    expect(shown).toContain(verdict.message)
  })
})

describe('PostAccount', () => {
  it('shows each compared amount with its article, the one retained and the maximum', () => {
    const shown = plain(html(<PostAccount title="Poste 1" assessment={assessment} />))
    for (const part of [
      '28 800,00 €',
      'Article 4.1',
      '31 000,00 €',
      'Retenu : le plus petit',
      'Maximum finançable24 000,00 €',
    ])
      expect(shown).toContain(part)
    expect(shown).toContain('Montant accepté : 24 000,00 €')
  })

  it('gives way to the button that says the amount', () => {
    const shown = plain(
      html(
        <PostAccount
          title="Poste 1"
          assessment={assessment}
          actionFor={() => <Button>Ramener</Button>}
        />,
      ),
    )
    expect(shown).toContain('Ramener')
    expect(shown).not.toContain('Montant accepté')
  })
})

describe('DataTable', () => {
  type Row = { id: string; amount: number }
  const columns = [
    {
      key: 'id',
      header: 'Dossier',
      rowHeader: true,
      cell: (row: Row) => row.id,
      sort: { href: '?tri=id', direction: 'descending' },
    },
    { key: 'amount', header: 'Montant', align: 'right', cell: (row: Row) => row.amount, total: 7 },
  ] as const satisfies readonly Column<Row>[]
  const rowKey = (row: Row): string => row.id

  it('names rows, columns, totals, the order and the boxes', () => {
    const markup = html(
      <DataTable
        caption="Dossiers"
        columns={columns}
        rows={[
          { id: 'A', amount: 3 },
          { id: 'B', amount: 4 },
        ]}
        rowKey={rowKey}
        totalLabel="Total"
        selection={{ name: 'choix', label: rowKey }}
      />,
    )
    expect(tag(markup, 'th', { scope: 'col', 'aria-sort': 'descending' })).toBeDefined()
    expect(tag(markup, 'input', { value: 'B' }).attributes).toMatchObject({
      name: 'choix',
      'aria-label': 'Sélectionner B',
    })
    expect(markup).toMatch(
      /<tfoot.*<th [^>]*scope="row">Total<\/th><td [^>]*class="ga-cell--right"[^>]*>7<\/td>/,
    )
  })

  it('turns its rows into cards from three columns on: cells say their column, and roles stay', () => {
    const state = { key: 'state', header: 'État', cell: () => 'Déposé' }
    const table = (all: readonly Column<Row>[]) =>
      html(<DataTable caption="x" columns={all} rows={[{ id: 'A', amount: 3 }]} rowKey={rowKey} />)
    const cards = table([...columns, state])
    expect(tag(cards, 'table').attributes).toMatchObject({ role: 'table', class: 'ga-cards' })
    expect(tag(cards, 'td', { 'data-label': 'État' }).attributes.role).toBe('cell')
    expect(tag(cards, 'th', { scope: 'row' }).attributes.role).toBe('rowheader')
    expect(
      tagsOf(cards).filter(({ attributes }) => attributes.role === 'columnheader'),
    ).toHaveLength(3)
    expect(table(columns)).not.toContain('ga-cards')
  })

  it('without a row, says why over the whole width', () => {
    const markup = html(
      <DataTable caption="x" columns={columns} rows={[]} rowKey={rowKey} empty="Aucun dossier." />,
    )
    expect(tag(markup, 'td').attributes.colspan).toBe('2')
    expect(text(markup)).toContain('Aucun dossier.')
  })
})

describe('Conflict', () => {
  it('shows both answers, named, and neither is lost', () => {
    const markup = html(
      <Conflict
        label="Coût"
        mine="100"
        theirs="200"
        theirsBy="l’éditrice à 14 h"
        actions={<Button>Garder</Button>}
      />,
    )
    expect(plain(markup)).toContain('« Coût » a reçu deux réponses')
    expect(plain(markup)).toContain(
      'Votre réponse100La réponse enregistrée par l’éditrice à 14 h200Garder',
    )
    const group = tag(markup, 'section').attributes
    expect(tag(markup, 'p', { id: group['aria-labelledby'] ?? '' })).toBeDefined()
  })
})

describe('sentences', () => {
  it.each([
    [100, 100, 'Les charges et les produits sont à l’équilibre.'],
    [250_000, 100_000, 'Il manque 1 500,00 € de produits pour équilibrer le budget.'],
    [100_000, 250_050, 'Il manque 1 500,50 € de charges pour équilibrer le budget.'],
  ])('charges %d, produits %d', (charges, products, sentence) =>
    expect(plain(balanceSentence(charges, products))).toBe(sentence),
  )

  it.each([
    [{ kind: 'saved', at: '2031-03-03T13:32:00Z' }, 'Enregistré à 14 h 32'],
    [{ kind: 'retrying', inSeconds: 8 }, 'nouvel essai dans 8 s'],
    [
      { kind: 'refused', sentence: 'Montant trop long.', remedy: 'Corrigez-le.' },
      'Montant trop long. Corrigez-le.',
    ],
    [{ kind: 'signedOut' }, 'Reconnectez-vous'],
  ] as const)('the save %j', (status, part) => expect(plain(saveSentence(status))).toContain(part))

  it('a file whose name bears a reference keeps it whole on a short line', () => {
    const markup = html(
      <FileLine
        name="Accusé CSI-2031-84-00042.pdf"
        size={9}
        state={{ kind: 'issued' }}
        href="/a"
      />,
    )
    expect(markup).toContain('<span class="ga-unbroken">CSI-2031-84-00042</span>.pdf')
    expect(plain(markup)).toContain('Accusé CSI-2031-84-00042.pdf')
  })

  it('a file refused says why', () => {
    const markup = html(
      <FileLine
        name="a.exe"
        size={90_000}
        state={{ kind: 'refused', reason: 'C’est un programme.' }}
      />,
    )
    expect(plain(markup)).toContain('C’est un programme.')
    expect(plain(markup)).toContain('90 Ko')
  })
})
