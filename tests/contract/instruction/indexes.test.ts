/** Each list is read through an index, in its order, on both databases: none scans all dossiers. */
import type { Where } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { instructDossiers } from '#access/rules/dossiers.ts'
import { readQueue } from '#instruction/queue/query.ts'
import { queueSort, queueWhere } from '#instruction/queue/where.ts'
import { plant } from '#seed/plant.ts'
import { buildActor } from '#tests/builders/actors.ts'
import { buildFiledRow, groundOf, writeFiledRows } from '#tests/builders/filed-dossiers.ts'
import { contract } from '#tests/setup/databases.ts'
import { explainList, type Plan } from '#tests/setup/explain.ts'

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
/** Few rows match: they are found first, then put in order. */
const FOUND_FIRST = [
  'recherche=00090001900019',
  'recherche=CSI-2025-84-00042',
  'departement=38',
  'departement=38&departement=69&tri=montant',
  'affecte=moi&tri=montant',
  'echeance=passee',
  'suite=avis',
  'etat=correction&departement=38&montant-min=1000&premiere=oui&tri=-etp',
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
