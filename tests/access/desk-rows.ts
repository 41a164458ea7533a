/** The rows of the matrix that hang on filed dossiers, and those that agents keep for themselves. */
import type { CollectionSlug } from 'payload'

import { fictitiousSiret } from '#seed/fictitious-siret.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

import type { PersonKey } from './people.ts'

type Ground = {
  structures: Readonly<Record<'isere' | 'paris', string>>
  /** Ids of dossiers, and of accounts. */
  dossiers: Readonly<Record<string, string>>
  people: Readonly<Partial<Record<PersonKey, string>>>
}

const AT = '2025-06-10T08:00:00.000Z'
const LATER = '2099-01-01T00:00:00.000Z'

type Hung = { collection: CollectionSlug; data: (reference: string) => Record<string, unknown> }

/** What is hung on both dossiers alike. */
const HUNG: readonly Hung[] = [
  {
    collection: 'corrections',
    data: () => ({ state: 'open', round: 1, items: [], askedAt: AT, dueAt: LATER }),
  },
  {
    collection: 'messages',
    data: () => ({ from: 'desk', author: 'desk', body: 'Bonjour', sentAt: AT }),
  },
  {
    collection: 'derogations',
    data: (reference) => ({
      reference,
      structureName: 'Structure',
      kind: 'late_signature',
      state: 'requested',
      reason: 'Absence',
      askedAt: AT,
    }),
  },
  {
    collection: 'checks',
    data: (reference) => ({
      subject: `${reference}:document:rib`,
      kind: 'document',
      key: 'rib',
      verdict: 'compliant',
      by: 'desk',
      at: AT,
    }),
  },
  { collection: 'notes', data: () => ({ author: 'desk', body: 'Entre nous', writtenAt: AT }) },
]

export const makeDeskRows = async (
  { payload }: Guichet,
  { structures, dossiers, people }: Ground,
): Promise<Record<string, Record<string, string>>> => {
  const created = async (collection: CollectionSlug, data: object): Promise<string> =>
    String((await payload.db.create({ collection, data: data as never })).id)
  const belonging = {
    isere: { dossier: dossiers['filed, Isère'], structure: structures.isere, region: '84' },
    paris: { dossier: dossiers['filed, Paris'], structure: structures.paris, region: '11' },
  }
  const opinion = (on: 'isere' | 'paris', addressee: string, recused = '|') =>
    created('opinions', {
      ...belonging[on],
      reference: on,
      structureName: `Structure de ${on}`,
      siren: fictitiousSiret(on === 'isere' ? 7001 : 7002).slice(0, 9),
      audience: addressee.startsWith('national') ? 'national' : 'county',
      addressee,
      state: 'requested',
      sections: [],
      askedAt: AT,
      dueAt: LATER,
      recused,
    })
  const ofEach = async (collection: CollectionSlug, data: (user: string) => object) => ({
    'of the instructor of 84': await created(collection, data(people.instructor ?? '')),
    'of the instructor of 11': await created(collection, data(people.elsewhere ?? '')),
  })
  const rows: Record<string, Record<string, string>> = {}
  for (const { collection, data } of HUNG)
    rows[collection] = {
      'on Isère': await created(collection, { ...belonging.isere, ...data('isere') }),
      'on Paris': await created(collection, { ...belonging.paris, ...data('paris') }),
    }
  return {
    ...rows,
    opinions: {
      'of the DDETS of 38, on Isère': await opinion('isere', 'county:38'),
      'of the coordinator, on its employer': await opinion('isere', 'coordinator:84'),
      'of ANRU, on Isère': await opinion('isere', 'national:anru'),
      'of ANRU that stood aside, on Isère': await created('opinions', {
        ...belonging.isere,
        dossier: dossiers['draft, Isère'],
        reference: 'isere',
        structureName: 'Structure de isere',
        siren: '000000000',
        audience: 'national',
        addressee: 'national:anru',
        state: 'declined',
        sections: [],
        askedAt: AT,
        dueAt: LATER,
        recused: `|${people.member ?? ''}|`,
      }),
      'of the DDETS of 75, on Paris': await opinion('paris', 'county:75'),
    },
    follows: await ofEach('follows', (user) => ({ user, dossier: dossiers['filed, Isère'] })),
    'saved-filters': await ofEach('saved-filters', (user) => ({
      user,
      list: 'instruction',
      name: 'Mes dossiers',
      query: 'affecte=moi',
    })),
    notices: await ofEach('notices', (user) => ({
      key: `essai:${user}`,
      user,
      at: AT,
      subject: 'Un message',
      link: '/instruction',
    })),
  }
}
