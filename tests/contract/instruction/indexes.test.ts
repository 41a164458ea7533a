/** Each list is read through an index, in its order, on both databases: none scans all dossiers. */
import type { Where } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { instructDossiers } from '#access/rules/dossiers.ts'
import { readQueue } from '#instruction/queue/query.ts'
import { countQueue } from '#instruction/queue/queue.ts'
import { queueSort, queueWhere } from '#instruction/queue/where.ts'
import { plant } from '#seed/plant.ts'
import { buildActor } from '#tests/builders/actors.ts'
import {
  buildFiledRow,
  groundOf,
  requestOf,
  writeFiledRows,
} from '#tests/builders/filed-dossiers.ts'
import { contract } from '#tests/setup/databases.ts'
import {
  explainList,
  explainRows,
  explainSums,
  type List,
  type Plan,
} from '#tests/setup/explain.ts'

const INSTRUCTOR = buildActor({ role: 'instructor', region: '84' })
const DGEFP = buildActor({ role: 'national_manager' })

const LISTS = [
  '',
  'tri=depot',
  'tri=-depot',
  'tri=montant',
  'tri=-etp',
  'tri=structure',
  'attente=desk',
  'etat=submitted&tri=depot',
  'montant-min=1000&montant-max=2000&tri=montant',
  'etp-min=1&tri=etp',
  'premiere=oui',
  'affecte=moi',
  'affecte=moi&attente=desk',
  'affecte=personne&attente=desk',
  'echeance=passee&tri=echeance',
  'echeance=semaine&tri=-echeance',
  'tri=echeance',
  'recherche=association',
  'recherche=association isère&attente=desk',
]
/** In their order too on MongoDB, whose index can hold the départements of a dossier. */
const OF_A_DEPARTMENT = ['departement=38', 'departement=38&montant-min=10000&montant-max=30000']
/** Few rows match: they are found first, then put in order. */
const FOUND_FIRST = [
  'recherche=00090001900019',
  'recherche=CSI-2025-84-00042',
  ...OF_A_DEPARTMENT,
  'departement=38&departement=69&tri=montant',
  'affecte=moi&tri=montant',
  'echeance=passee',
  'suite=avis',
  'etat=correction&departement=38&montant-min=1000&premiere=oui&tri=-etp',
]

const is = (column: string, value: unknown): Where => ({ [column]: { equals: value } }) as Where
const NOW = '2025-07-01T00:00:00.000Z'
const fallen = (state: string, column: string): Where => ({
  and: [is('state', state), { [column]: { less_than_equal: NOW } }],
})
const REGION: Where = { region: { in: ['84'] } }

/** Read as the pages and the sweep read them: what follows the review. Found and in order. */
const AFTER_REVIEW: readonly (readonly [string, List])[] = [
  ['committees of a region', { collection: 'committees', where: REGION, sort: ['-heldAt'] }],
  ['an agenda', { collection: 'agenda-items', where: is('committee', 'c'), sort: ['position'] }],
  [
    'members',
    { collection: 'committee-members', where: is('committee', 'c'), sort: ['createdAt'] },
  ],
  ['decisions', { collection: 'decisions', where: is('dossier', 'd'), sort: ['-decidedAt'] }],
  ['conventions', { collection: 'conventions', where: is('dossier', 'd'), sort: ['createdAt'] }],
  ['appeals', { collection: 'appeals', where: is('dossier', 'd'), sort: ['-lodgedAt'] }],
  ['appeals left', { collection: 'appeals', where: fallen('lodged', 'dueAt'), sort: ['dueAt'] }],
  [
    'conventions due',
    { collection: 'conventions', where: fallen('signed', 'effectAt'), sort: ['effectAt'] },
  ],
  [
    'late corrections',
    { collection: 'corrections', where: fallen('open', 'dueAt'), sort: ['dueAt'] },
  ],
  [
    'late opinions',
    { collection: 'opinions', where: fallen('requested', 'dueAt'), sort: ['dueAt'] },
  ],
]
/** Few rows match: they are found first, then put in order. */
const FOUND_AFTER_REVIEW: readonly (readonly [string, List])[] = [
  ['score sheets', { collection: 'score-sheets', where: is('dossier', 'd'), sort: ['createdAt'] }],
  ['signed copies', { collection: 'signatures', where: is('convention', 'c'), sort: ['-givenAt'] }],
  ['minutes', { collection: 'minutes', where: is('committee', 'c'), sort: ['id'] }],
  [
    'minutes by their code',
    { collection: 'minutes', where: is('verificationCode', 'x'), sort: ['id'] },
  ],
  ['a convention', { collection: 'conventions', where: is('reference', 'x'), sort: ['createdAt'] }],
  [
    'what amends a convention',
    { collection: 'conventions', where: is('amends', 'x'), sort: ['createdAt'] },
  ],
  [
    'an envelope',
    { collection: 'envelopes', where: { and: [is('call', 'c'), REGION] }, sort: ['id'] },
  ],
  [
    'the committee of a dossier',
    { collection: 'agenda-items', where: { slot: { in: ['a', 'b'] } }, sort: ['id'] },
  ],
]

contract('the indexes of the lists', (guichet) => {
  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    const ground = await groundOf(guichet())
    const rows = ['84', '84', '11', '93'].flatMap((region) =>
      Array.from({ length: 50 }, () => buildFiledRow({ region })),
    )
    await writeFiledRows(guichet(), ground, rows)
  })

  const plan = (scope: boolean | Where, address: string): Promise<Plan> => {
    const { query } = readQueue(new URLSearchParams(address))
    const where = queueWhere(query, scope as Where, { me: 'somebody', now: guichet().clock.now() })
    return explainList(guichet().payload, where, queueSort(query.sort))
  }

  it.each(LISTS)('serve « %s » to a region, in order', async (address) => {
    expect(await plan(instructDossiers(INSTRUCTOR), address)).toEqual({
      scans: false,
      sorts: false,
    })
  })

  it.each(LISTS)('serve « %s » to DGEFP, in order', async (address) => {
    expect(await plan(instructDossiers(DGEFP), address)).toEqual({ scans: false, sorts: false })
  })

  it.each(FOUND_FIRST)('find the rows of « %s » for a region', async (address) => {
    expect((await plan(instructDossiers(INSTRUCTOR), address)).scans).toBe(false)
  })

  it.each(FOUND_FIRST)('find the rows of « %s » for DGEFP', async (address) => {
    expect((await plan(instructDossiers(DGEFP), address)).scans).toBe(false)
  })

  it.each(OF_A_DEPARTMENT)(
    'read « %s » in order where an index has départements',
    async (address) => {
      if (guichet().payload.db.name === 'sqlite') return
      for (const actor of [INSTRUCTOR, DGEFP])
        expect((await plan(instructDossiers(actor), address)).sorts).toBe(false)
    },
  )

  it.each(['', 'recherche=association&attente=desk'])(
    'count « %s » from an index that holds all that is asked',
    async (address) => {
      const { query } = readQueue(new URLSearchParams(address))
      for (const email of ['dreets.ara@demo.test', 'dgefp@demo.test']) {
        const req = await requestOf(guichet(), email)
        const read = () => countQueue(req, query)
        expect(await explainSums(guichet().payload, read)).toEqual({ covered: true, scans: false })
      }
    },
  )

  it.each(OF_A_DEPARTMENT)('count « %s » where an index has départements', async (address) => {
    if (guichet().payload.db.name === 'sqlite') return
    const { query } = readQueue(new URLSearchParams(address))
    const req = await requestOf(guichet(), 'dreets.ara@demo.test')
    const plan = await explainSums(guichet().payload, () => countQueue(req, query))
    expect(plan).toEqual({ covered: true, scans: false })
  })

  it.each(AFTER_REVIEW)('serve %s, in order', async (_, list) => {
    expect(await explainRows(guichet().payload, list)).toEqual({ scans: false, sorts: false })
  })

  it.each(FOUND_AFTER_REVIEW)('find %s', async (_, list) => {
    expect((await explainRows(guichet().payload, list)).scans).toBe(false)
  })

  it('find the decisions that a desk has to tell', async () => {
    const states: Where = { state: { in: ['selected', 'rejected'] } }
    const where: Where = { and: [instructDossiers(INSTRUCTOR) as Where, states] }
    expect((await explainList(guichet().payload, where, ['reference'])).scans).toBe(false)
  })

  it('serve an export, from the last reference written', async () => {
    const where = {
      and: [
        instructDossiers(INSTRUCTOR) as Where,
        { reference: { greater_than: 'CSI-2025-84-00010' } },
      ],
    }
    expect(await explainList(guichet().payload, where, ['reference'])).toEqual({
      scans: false,
      sorts: false,
    })
  })
})
