import { describe, expect, it } from 'vitest'

import { waitingIn } from '#site/applicant/waiting.ts'

const NOW = new Date('2025-06-10T08:00:00Z')
const LATER = '2025-06-20T21:59:00.000Z'
const BEFORE = '2025-06-01T21:59:00.000Z'

type Seen = Parameters<typeof waitingIn>[0]

const edition = (closing: string) =>
  ({
    calendar: { closing: { date: closing, time: '23:59:59' }, zone: 'Europe/Paris' },
  }) as Seen['edition']

const seen = (dossier: object, changes: Partial<Seen> = {}): Seen => ({
  dossier: {
    id: 'd',
    reference: 'CSI-2025-84-00001',
    projectTitle: 'Clauses',
    state: 'submitted',
    ...dossier,
  } as Seen['dossier'],
  edition: edition('2025-06-30'),
  unread: 0,
  toAnswer: false,
  toConclude: [],
  now: NOW,
  ...changes,
})

describe('what waits for a structure', () => {
  it('is named by its project, or by its structure as long as it has no title', () => {
    const about = (changes: object) => waitingIn(seen({ state: 'draft', ...changes }))[0]?.about
    expect(about({ projectTitle: 'Clauses' })).toBe('CSI-2025-84-00001 – Clauses')
    const untitled = { projectTitle: null, structureName: 'Association d’essai' }
    expect(about(untitled)).toBe('CSI-2025-84-00001 – Association d’essai')
  })

  it.each<[string, object, Partial<Seen>, string[]]>([
    ['nothing in a filed dossier', { filedAt: BEFORE, signature: {} }, {}, []],
    ['a draft whose call is open', { state: 'draft' }, {}, ['/dossiers/CSI-2025-84-00001']],
    ['no draft whose call is closed', { state: 'draft' }, { edition: edition('2025-06-01') }, []],
    [
      'corrections, overdue or not',
      { state: 'correction', dueAt: BEFORE, filedAt: BEFORE, signature: {} },
      {},
      ['/dossiers/CSI-2025-84-00001/complements'],
    ],
    [
      'a late signature (R065)',
      { filedAt: BEFORE, signature: null, lateSignatureUntil: LATER },
      {},
      ['/dossiers/CSI-2025-84-00001/signature'],
    ],
    [
      'the answer to the amount that was granted',
      { state: 'accepted', filedAt: BEFORE, signature: {} },
      { toAnswer: true },
      ['/dossiers/CSI-2025-84-00001'],
    ],
    [
      'the convention that was sent to be signed',
      { state: 'accepted', filedAt: BEFORE, signature: {} },
      { toConclude: ['CSI-2025-84-00001-C1'] },
      ['/conventions/CSI-2025-84-00001-C1'],
    ],
    ['no signature once its time is over', { filedAt: BEFORE, lateSignatureUntil: BEFORE }, {}, []],
    [
      'no signature once given',
      { filedAt: BEFORE, signature: { name: 'X' }, lateSignatureUntil: LATER },
      {},
      [],
    ],
    [
      'messages to read',
      { filedAt: BEFORE, signature: {} },
      { unread: 2 },
      ['/dossiers/CSI-2025-84-00001/messages'],
    ],
  ])('is %s', (_, dossier, changes, hrefs) => {
    expect(waitingIn(seen(dossier, changes)).map(({ href }) => href)).toEqual(hrefs)
  })

  it('says by when', () => {
    const [task] = waitingIn(seen({ state: 'draft' }))
    expect(task).toMatchObject({ about: 'CSI-2025-84-00001 – Clauses' })
    expect(task?.due?.toISOString()).toBe('2025-06-30T21:59:59.999Z')
  })
})
