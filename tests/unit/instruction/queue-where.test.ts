import { describe, expect, it } from 'vitest'

import { readQueue } from '#instruction/queue/query.ts'
import { queueConditions, queueSort } from '#instruction/queue/where.ts'

const now = new Date('2025-06-10T08:00:00.000Z')
const conditions = (address: string) =>
  queueConditions(readQueue(new URLSearchParams(address)).query, { me: 'me-1', now })

const from = (column: string, start: string) => ({
  and: [{ [column]: { greater_than_equal: start } }, { [column]: { less_than: `${start}\uffff` } }],
})
const named = (...words: string[]) => ({
  and: words.map((word) => ({ searchName: { contains: ` ${word}` } })),
})

describe('what a list asks of the database', () => {
  it.each<[string, unknown[]]>([
    ['', []],
    ['recherche=csi-2025-84', [from('reference', 'CSI-2025-84')]],
    ['recherche=000 900', [{ or: [from('siret', '000900'), named('000', '900')] }]],
    ['recherche=Régie de l’Isère', [named('regie', 'de', 'l', 'isere')]],
    ['recherche=Saint-Étienne', [named('saint', 'etienne')]],
    ['recherche=%20(%25_)%20', []],
    ['attente=desk', [{ turn: { equals: 0 } }]],
    ['attente=desk&attente=manager', [{ turn: { in: [0, 1] } }]],
    ['etat=submitted', [{ state: { equals: 'submitted' } }]],
    ['departement=38&departement=69', [{ departments: { in: ['38', '69'] } }]],
    [
      'montant-min=10&montant-max=20',
      [{ asked: { greater_than_equal: 1000 } }, { asked: { less_than_equal: 2000 } }],
    ],
    ['etp-max=0,5', [{ etp: { less_than_equal: 50 } }]],
    ['premiere=non', [{ newStructure: { equals: false } }]],
    ['blanche=oui', [{ blankZone: { equals: true } }]],
    ['affecte=moi', [{ assignee: { equals: 'me-1' } }]],
    ['affecte=personne', [{ assignee: { exists: false } }]],
    ['affecte=other-2', [{ assignee: { equals: 'other-2' } }]],
    ['affecte=$ne', []],
    ['echeance=passee', [{ dueAt: { less_than: '2025-06-10T08:00:00.000Z' } }]],
    [
      'echeance=semaine',
      [
        { dueAt: { greater_than_equal: '2025-06-10T08:00:00.000Z' } },
        { dueAt: { less_than_equal: '2025-06-17T08:00:00.000Z' } },
      ],
    ],
    ['echeance=jamais', []],
    ['tri=-echeance', [{ dueAt: { exists: true } }]],
  ])('for « %s »', (address, expected) => {
    expect(conditions(address)).toEqual(expected)
  })

  it.each([
    ['', ['turn', 'filedAt', 'reference']],
    ['tri=-montant', ['-asked', '-reference']],
    ['tri=structure', ['structureSortName', 'reference']],
    ['tri=echeance', ['dueAt', 'reference']],
  ])('in the order « %s », settled by the reference', (address, columns) => {
    expect(queueSort(readQueue(new URLSearchParams(address)).query.sort)).toEqual(columns)
  })
})
