import { describe, expect, it } from 'vitest'

import { minutesModel, type MinutesFacts } from '#documents/minutes/v1.ts'

const minutes: MinutesFacts = {
  name: 'Comité régional',
  call: 'Appel à projets',
  service: ['DREETS'],
  heldAt: new Date('2030-09-10T12:00:00Z'),
  openedAt: new Date('2030-09-10T12:05:00Z'),
  closedAt: new Date('2030-09-10T15:00:00Z'),
  quorum: 2,
  members: [
    { name: 'Présidence', quality: 'DREETS', voting: true, presence: 'present' },
    { name: 'Département', quality: 'DDETS', voting: true, presence: 'expected' },
    { name: 'Coordination', quality: 'Expert', voting: false, presence: 'present' },
  ],
  items: [
    {
      reference: 'CSI-2030-84-00001',
      structure: 'Association A',
      asked: 2_000_000,
      granted: 1_500_000,
      outcome: 'partial',
      reason: 'Un poste est déjà financé.',
      recusals: [{ name: 'Coordination', reason: 'employée par le candidat' }],
      voters: 2,
    },
    {
      reference: 'CSI-2030-84-00002',
      structure: 'Association B',
      asked: 1_000_000,
      granted: 0,
      outcome: 'waitlisted',
      rank: 1,
      recusals: [],
      voters: 2,
    },
  ],
  envelopes: [{ name: 'Enveloppe', amount: 9_000_000, granted: 1_500_000, left: 7_500_000 }],
}

const tables = (facts: MinutesFacts) =>
  minutesModel(facts).blocks.flatMap((block) => (block.type === 'table' ? [block.rows] : []))

describe('the minutes of a committee (R067)', () => {
  it('say who came: one of whom nothing was noted did not', () => {
    expect(tables(minutes)[0]?.map(([name, , voice, presence]) => [name, voice, presence])).toEqual(
      [
        ['Présidence', 'Délibérative', 'Présent'],
        ['Département', 'Délibérative', 'Absent'],
        ['Coordination', 'Consultative', 'Présent'],
      ],
    )
    expect(JSON.stringify(minutesModel(minutes))).toContain('1 membre présent sur 2')
  })

  it('say each decision, with its rank, its reason, who stood aside, and what is left', () => {
    const [, decisions, envelopes] = tables(minutes)
    expect(decisions?.map((row) => [row[3], row[4]])).toEqual([
      ['Accord partiel', '15\u202f000,00\u202f€'],
      ['Liste d’attente, rang 1', '0,00\u202f€'],
      ['', '15\u202f000,00\u202f€'],
    ])
    expect(envelopes?.[0]?.at(-1)).toBe('75\u202f000,00\u202f€')
    const text = JSON.stringify(minutesModel(minutes))
    expect(text).toContain('Coordination (employée par le candidat)')
    expect(text).toContain('Un poste est déjà financé.')
  })

  it('R069 tell opinions where the nation sat, and how its members voted', () => {
    const [item] = minutes.items
    if (!item) throw new Error('no item')
    const votes = { for: 2, against: 0, abstained: 1 }
    const national = minutesModel({ ...minutes, kind: 'national', items: [{ ...item, votes }] })
    const said = JSON.stringify(national.blocks)
    expect(said).toContain('Avis favorable, montant réduit')
    expect(said).toContain('2 pour, 0 contre, 1 abstention')
    expect(said).not.toContain('Accord')
  })
})
