import { describe, expect, it } from 'vitest'

import { decisionLetterModel, type DecisionLetterFacts } from '#documents/decision-letter/v1.ts'
import { renderPdf } from '#documents/pdf/render.tsx'

import { readPdf } from './read-pdf.ts'
import { decisionFacts, wordsOf } from './samples.ts'

const textOf = (changes: Partial<DecisionLetterFacts> = {}): string =>
  wordsOf(decisionLetterModel({ ...decisionFacts, ...changes }))
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ')

const partial = { outcome: 'partial', reasons: 'Le second poste existait déjà.' } as const
const refused = { outcome: 'unfavourable', reasons: 'La zone est déjà couverte.' } as const

describe('a letter of decision', () => {
  it.each([
    ['favourable', {}, 'Une subvention de 42 200,00 € vous est accordée.'],
    ['partial', partial, 'sur les 48 373,00 € que vous aviez demandés'],
    ['refused', refused, 'votre demande, qui portait sur une subvention de 48 373,00 €, n’est pas'],
  ] as const)('%s says so in its first words', (_, changes, words) => {
    expect(textOf(changes)).toContain(words)
  })

  it.each([{}, partial, refused])(
    'L14 says each way of appeal, its delay and what silence means: %j',
    (changes) => {
      const text = textOf(changes)
      for (const words of [
        'dans les deux mois qui suivent sa notification',
        'un recours gracieux',
        'un recours hiérarchique',
        'le tribunal administratif',
        'www.telerecours.fr',
        'réputé rejeté',
      ])
        expect(text).toContain(words)
    },
  )

  it('L15 is signed with the quality and the name of its author', () => {
    expect(decisionLetterModel(decisionFacts).blocks).toContainEqual({
      type: 'signature',
      lines: ['Responsable régional', 'Compte du responsable'],
    })
  })

  it.each([
    ['refusal', refused, 'pour les motifs suivants :\nLa zone est déjà couverte.'],
    ['partial grant', partial, 'pour les motifs suivants :\nLe second poste existait déjà.'],
  ] as const)('L13 gives the reasons of a %s', (_, changes, words) => {
    expect(textOf(changes)).toContain(words)
  })

  it('shows what each post was granted, and the sum', () => {
    const text = textOf(partial)
    expect(text).toContain('Premier poste\n1\n29 473,00 €\n29 473,00 €')
    expect(text).toContain('Total\n1,7\n48 373,00 €\n42 200,00 €')
  })

  it('a refusal grants nothing and speaks of no convention', () => {
    expect(textOf(refused)).not.toMatch(/convention|Accordé/)
  })

  it('a favourable decision gives no reasons, whatever was written in the committee', () => {
    expect(textOf({ reasons: 'Note interne.' })).not.toContain('Note interne.')
  })

  it('says which committee examined it, and when', () => {
    expect(textOf()).toMatch(/en comité le mardi 5 août 2031 \(«.le comité régional.»\)/)
    const { committee: _committee, ...without } = decisionFacts
    expect(wordsOf(decisionLetterModel(without)).join(' ')).toContain('par Service instructeur')
  })

  it('adds the free paragraph in paragraphs of its own', () => {
    const text = textOf({ paragraph: 'Un mot de plus.\n\nEt un autre.' })
    expect(text).toContain('\nUn mot de plus.\nEt un autre.\n')
  })

  it('takes the wording of the edition', () => {
    const texts = { decision_opening: 'Votre dossier {reference} a été lu.' }
    expect(textOf({ texts })).toContain('Votre dossier ABC-2031-84-00042 a été lu.')
  })

  it('prints every word, the code on each page', async () => {
    const { pages, text } = await readPdf(
      await renderPdf(decisionLetterModel({ ...decisionFacts, ...partial })),
    )
    expect(text).toContain('Décision d’attribution partielle')
    for (const page of pages) expect(page).toContain('BCDF-GHJK-LMNP-QRST')
  })
})
