import { describe, expect, it } from 'vitest'

import { gatherExplanations, gatherJudgements, gatherRequest } from '#corrections/form-body.ts'
import { openItem } from '#corrections/items.ts'
import { proposedItems } from '#corrections/proposals.ts'

const question = (kind: string): string => `Question : ${kind}`

describe('what a plain form says of items', () => {
  it('gives the items ticked, each with its question or the one proposed', () => {
    expect(
      gatherRequest(question)({
        sequence: '4',
        dueOn: '2031-07-18',
        'asked:answer-titre': 'on',
        'question:answer-titre': 'Lequel ?',
        'asked:document-rib': 'on',
        'question:document-rib': ' ',
        'question:answer-autre': 'Non cochée.',
      }),
    ).toEqual({
      sequence: '4',
      dueOn: '2031-07-18',
      items: [
        { kind: 'answer', key: 'titre', question: 'Lequel ?' },
        { kind: 'document', key: 'rib', question: 'Question : document' },
      ],
    })
  })

  it('tells an explanation emptied from one that is not there', () => {
    expect(gatherExplanations({ 'explanation:answer-titre': '' })).toEqual({
      explanations: { 'answer-titre': '' },
    })
  })

  it('gives verdicts with their reasons', () => {
    expect(
      gatherJudgements({
        'verdict:answer-titre': 'accepted',
        'reason:answer-titre': '',
        'verdict:document-rib': 'refused',
        'reason:document-rib': 'Illisible.',
      }),
    ).toEqual({
      judgements: {
        'answer-titre': { verdict: 'accepted' },
        'document-rib': { verdict: 'refused', reason: 'Illisible.' },
      },
    })
  })

  it.each([null, 'text', [], { items: [], sequence: 1 }])('leaves %o as it is', (body) => {
    expect(gatherRequest(question)(body)).toBe(body)
  })
})

describe('what is proposed for a request', () => {
  const rib = openItem(
    { kind: 'document', key: 'rib', label: 'RIB', question: 'Lisible, s’il vous plaît.' },
    { answers: {}, documents: [] },
  )
  const found = { documents: [], marks: [], last: [], question }

  it('is each thing once, what was refused first', () => {
    expect(
      proposedItems({
        ...found,
        documents: [
          { key: 'rib', verdict: 'unreadable', question: 'Autre question.' },
          { key: 'comptes', verdict: 'missing' },
          { key: 'statuts', verdict: 'compliant' },
          { key: 'cv' },
        ],
        marks: [{ key: 'titre', question: 'Lequel ?' }],
        last: [{ ...rib, judgement: { verdict: 'refused', reason: 'Floue.' } }],
      }),
    ).toEqual([
      { kind: 'document', key: 'rib', question: 'Lisible, s’il vous plaît.' },
      { kind: 'document', key: 'comptes', question: 'Question : document' },
      { kind: 'answer', key: 'titre', question: 'Lequel ?' },
    ])
  })

  it('leaves out what was accepted', () => {
    const accepted = { ...rib, judgement: { verdict: 'accepted' as const } }
    expect(proposedItems({ ...found, last: [accepted] })).toEqual([])
  })
})
