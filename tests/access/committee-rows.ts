/** The rows of the matrix that hang on committees: two of region 84, at one of which the DDETS of 38 sits. */
import type { CollectionSlug } from 'payload'

import { fictitiousSiret } from '#seed/fictitious-siret.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

import type { PersonKey } from './people.ts'

type Ground = {
  call: string
  structures: Readonly<Record<'isere' | 'paris', string>>
  dossiers: Readonly<Record<string, string>>
  people: Readonly<Partial<Record<PersonKey, string>>>
}

const AT = '2025-06-10T08:00:00.000Z'

export const makeCommitteeRows = async (
  { payload }: Guichet,
  { call, structures, dossiers, people }: Ground,
): Promise<Record<string, Record<string, string>>> => {
  const created = async (collection: CollectionSlug, data: object): Promise<string> =>
    String((await payload.db.create({ collection, data: data as never })).id)
  const barred = (...keys: readonly PersonKey[]): string =>
    `|${keys.map((key) => `${people[key] ?? ''}|`).join('')}`
  const session = (region: string, sitting: string) =>
    created('committees', {
      kind: region === 'nation' ? 'national' : 'regional',
      call,
      region,
      name: 'Comité régional',
      heldAt: AT,
      quorum: 2,
      state: 'prepared',
      sitting,
    })
  const seated = barred('county', 'coordinator')
  const ara = await session('84', seated)
  const idf = await session('11', '|')
  const nation = await session('nation', barred('member'))
  const sits = (committee: string, region: string, sitting: string, who?: PersonKey) =>
    created('committee-members', {
      committee,
      region,
      sitting,
      user: who ? people[who] : null,
      name: 'Membre',
      quality: 'Membre',
      voting: true,
      presence: 'expected',
    })
  const place = {
    isere: { dossier: dossiers['filed, Isère'], structure: structures.isere, region: '84' },
    paris: { dossier: dossiers['filed, Paris'], structure: structures.paris, region: '11' },
  }
  let rank = 0
  const item = (on: 'isere' | 'paris', committee: string, sitting: string, recused = '|') => {
    rank += 1
    return created('agenda-items', {
      committee,
      ...place[on],
      reference: on,
      structureName: `Structure de ${on}`,
      siren: fictitiousSiret(on === 'isere' ? 7001 : 7002).slice(0, 9),
      slot: `essai ${rank}`,
      position: rank,
      state: 'listed',
      sitting,
      recused,
    })
  }
  const sheet = (reader: PersonKey) =>
    created('score-sheets', {
      ...place.isere,
      reader: people[reader] ?? '',
      readerName: 'Un lecteur',
    })
  const envelope = (region: string) => created('envelopes', { call, region, amount: 10_000_000 })
  const minutes = (committee: string, region: string, sitting: string, recused = '|') =>
    created('minutes', { committee, region, sitting, recused, title: 'Procès-verbal', sha256: '0' })
  return {
    committees: { 'of 84': ara, 'of 11': idf, 'of the nation': nation },
    'committee-members': {
      'the DDETS of 38, at 84': await sits(ara, '84', seated, 'county'),
      'the coordinator, at 84': await sits(ara, '84', seated, 'coordinator'),
      'of 11': await sits(idf, '11', '|'),
    },
    'agenda-items': {
      'Isère, before the committee of 84': await item('isere', ara, seated),
      'Isère, the instructor of 84 stood aside': await item(
        'isere',
        ara,
        seated,
        barred('instructor'),
      ),
      'Paris, before the committee of 11': await item('paris', idf, '|'),
    },
    'score-sheets': {
      'of the instructor of 84': await sheet('instructor'),
      'of the manager of 84': await sheet('manager'),
    },
    envelopes: {
      'of 84': await envelope('84'),
      'of 11': await envelope('11'),
      'of the nation': await envelope('nation'),
    },
    minutes: {
      'of 84': await minutes('one', '84', seated),
      'of 84, the instructor stood aside': await minutes(
        'another',
        '84',
        seated,
        barred('instructor'),
      ),
      'of 11': await minutes(idf, '11', '|'),
    },
  }
}
