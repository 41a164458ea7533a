/** Rows of every collection, of two structures in two regions, written as the platform writes them. */
import { handlers } from '#outbox/handlers.ts'
import { drainOutbox } from '#outbox/worker.ts'
import { fictitiousSiret } from '#seed/fictitious-siret.ts'
import { plant } from '#seed/plant.ts'
import { setMark } from '#sweep/marks.ts'
import { startGuichet, type Guichet } from '#tests/setup/guichet.ts'

import { makeCommitteeRows } from './committee-rows.ts'
import { makeConventionRows } from './convention-rows.ts'
import { makeDeskRows } from './desk-rows.ts'
import {
  documentsOf,
  first,
  invite,
  journalOf,
  makeDossiers,
  makeEditions,
  makeInternals,
  outboxOf,
  type Session,
  type Sessions,
} from './rows.ts'
import { personKeys, personOf, type PersonKey, type StructureKey } from './people.ts'

export const PASSWORD = 'un mot de passe assez long'
export const emailOf = (person: PersonKey): string => `${person}@droits.test`

const STRUCTURES = {
  isere: {
    name: 'Structure Isère',
    department: '38',
    region: '84',
    commune: '38185',
    communeName: 'Grenoble',
    postalCode: '38000',
    rank: 7001,
  },
  paris: {
    name: 'Structure Paris',
    department: '75',
    region: '11',
    commune: '75056',
    communeName: 'Paris',
    postalCode: '75001',
    rank: 7002,
  },
} as const

/** Row name → id, by collection. */
export type Rows = Readonly<Record<string, Readonly<Record<string, string>>>>

export type World = {
  guichet: Guichet
  sessions: Sessions
  structures: Readonly<Record<StructureKey, string>>
  rows: Rows
  /** References of the dossiers, by row name. */
  references: Readonly<Record<string, string>>
}

const PLATFORM = { overrideAccess: true, depth: 0 } as const

const makeStructure = async ({ payload }: Guichet, key: StructureKey): Promise<string> => {
  const { rank, ...structure } = STRUCTURES[key]
  const siret = fictitiousSiret(rank)
  const { id } = await payload.create({
    ...PLATFORM,
    collection: 'structures',
    data: {
      ...structure,
      siret,
      siren: siret.slice(0, 9),
      sortName: structure.name.toLowerCase(),
      legalCategory: '9220',
      kind: 'association',
      addressLine: '1 place de l’Essai',
      formerCalls: ['aap_2024'],
    },
  })
  return id
}

const makePeople = async (
  guichet: Guichet,
  structures: Record<StructureKey, string>,
): Promise<{ sessions: Sessions; ids: Record<string, string> }> => {
  const sessions: Partial<Record<PersonKey, Session>> = {}
  const ids: Record<string, string> = {}
  for (const key of personKeys) {
    const { anonymous, unconfirmed, memberships } = personOf(key)
    if (anonymous) continue
    const data = {
      email: emailOf(key),
      name: `Compte ${key}`,
      password: PASSWORD,
      memberships: memberships.map(({ structure, departments, ...membership }) => ({
        ...membership,
        ...(departments ? { departments: [...departments] } : {}),
        ...(structure ? { structure: structures[structure] } : {}),
      })),
    }
    const { id } = await guichet.payload.create({ ...PLATFORM, collection: 'users', data })
    ids[key] = id
    sessions[key] = (await guichet.signIn(data.email, PASSWORD)) as Session
    if (unconfirmed)
      await guichet.payload.db.updateOne({
        collection: 'users',
        id,
        data: { _verified: false },
      })
  }
  return { sessions, ids }
}

/** A committee has decided of this one, and nobody was told yet. */
const decide = ({ payload }: Guichet, id: string) =>
  payload.db.updateOne({
    collection: 'dossiers',
    id,
    data: { state: 'selected', granted: 2_000_000, waitRank: 1 },
  })

const markOf = async (guichet: Guichet): Promise<string> => {
  await setMark(guichet.payload, 'essai', guichet.clock.now())
  return first(guichet, 'sweep-marks')
}

export const makeWorld = async (): Promise<World> => {
  const guichet = await startGuichet()
  const { payload, clock } = guichet
  await plant(payload, { demo: false, now: clock.now() })
  const structures = {
    isere: await makeStructure(guichet, 'isere'),
    paris: await makeStructure(guichet, 'paris'),
  }
  const { sessions, ids } = await makePeople(guichet, structures)
  const dossiers = await makeDossiers(guichet, sessions, [
    ['draft, Isère', 'representative', 'draft'],
    ['abandoned draft, Isère', 'representative', 'abandoned'],
    ['filed, Isère', 'representative', 'filed'],
    ['draft, Paris', 'other', 'draft'],
    ['filed, Paris', 'other', 'filed'],
  ])
  clock.set(new Date(clock.now().getTime() + 1000))
  await drainOutbox(payload, handlers, clock)
  const editions = await makeEditions(guichet)
  const documents = await documentsOf(guichet, dossiers.rows)
  await decide(guichet, dossiers.rows['filed, Paris'] ?? '')
  return {
    guichet,
    sessions,
    structures,
    references: dossiers.references,
    rows: {
      ...editions,
      structures: { Isère: structures.isere, Paris: structures.paris },
      users: {
        'the editor of Isère': ids.editor ?? '',
        'the representative of Paris': ids.other ?? '',
        DGEFP: ids.dgefp ?? '',
        'the administrator': ids.admin ?? '',
      },
      services: { 'a service': await first(guichet, 'services') },
      dossiers: dossiers.rows,
      documents,
      invitations: {
        'to Isère': await invite(guichet, structures.isere, ids.representative ?? ''),
        'to Paris': await invite(guichet, structures.paris, ids.other ?? ''),
      },
      journal: await journalOf(guichet, dossiers.rows),
      outbox: await outboxOf(guichet),
      counters: { 'a series': await first(guichet, 'counters') },
      'sweep-marks': { 'a mark': await markOf(guichet) },
      ...(await makeCommitteeRows(guichet, {
        call: editions.calls.published,
        structures,
        dossiers: dossiers.rows,
        people: ids,
      })),
      ...(await makeConventionRows(guichet, { structures, dossiers: dossiers.rows })),
      ...(await makeDeskRows(guichet, { structures, dossiers: dossiers.rows, people: ids })),
      ...(await makeInternals(guichet, ids)),
    },
  }
}
