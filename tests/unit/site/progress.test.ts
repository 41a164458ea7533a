import { describe, expect, it } from 'vitest'

import type { HistoryEntry } from '#filing/history.ts'
import { progressOf } from '#site/applicant/progress.ts'

type Page = Parameters<typeof progressOf>[0]

const pageOf = (state: string): Page =>
  ({
    dossier: {
      state,
      region: '84',
      createdAt: '2025-06-01T08:00:00.000Z',
      filedAt: '2025-06-16T08:00:00.000Z',
    },
    revision: { edition: { calendar: { zone: 'Europe/Paris' }, contacts: [] } },
    now: new Date('2026-11-22T08:00:00Z'),
  }) as unknown as Page

const entry = (process: string, entered: string | undefined, at: string): HistoryEntry => ({
  key: `${process}-${at}`,
  process,
  ...(entered ? { entered } : {}),
  sequence: 1,
  title: '',
  at: new Date(at),
  by: '',
})

const ADMITTED = entry('dossier', 'under_review', '2025-06-17T08:00:00Z')
const ACCEPTED = [
  ADMITTED,
  entry('dossier', 'accepted', '2025-09-16T08:00:00Z'),
  entry('dossier', undefined, '2025-09-22T08:00:00Z'),
]

const told = (state: string, history: readonly HistoryEntry[]) =>
  progressOf(pageOf(state), history).map(
    ({ title, when }) => `${title} ${typeof when === 'string' ? when : ''}`,
  )

describe('where an ended dossier is', () => {
  it('dates its decision by the act that decided, not by what came after', () => {
    const steps = told('accepted', [
      ...ACCEPTED,
      entry('convention', 'completed', '2026-10-06T08:00:00Z'),
    ])
    expect(steps[2]).toMatch(/^Dossier recevable mardi 17 juin 2025/u)
    expect(steps[3]).toMatch(/^Accepté mardi 16 septembre 2025/u)
    expect(steps[4]).toMatch(/^Convention\u00a0: arrivée à son terme mardi 6 octobre 2026/u)
  })

  it('names the convention as what comes next until the structure has one', () => {
    expect(told('accepted', ACCEPTED).at(-1)).toBe('Convention ')
    expect(progressOf(pageOf('accepted'), ACCEPTED).at(-1)?.state).toBe('upcoming')
    const sent = [...ACCEPTED, entry('convention', 'sent', '2025-09-25T08:00:00Z')]
    expect(progressOf(pageOf('accepted'), sent).at(-1)?.state).toBe('current')
  })

  it('says nothing of a convention, nor that it was admitted, when it was not', () => {
    const steps = told('inadmissible', [entry('dossier', 'inadmissible', '2025-06-20T08:00:00Z')])
    expect(steps).toHaveLength(3)
    expect(steps[2]).toMatch(/vendredi 20 juin 2025/u)
  })
})
