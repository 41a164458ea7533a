/** Pages that follow a review: who is shown each, by what it reads before anything is drawn. */
import type { PayloadRequest } from 'payload'

import { readCommittees } from '#committees/read.ts'
import { readCommitteeView, readItemView } from '#committees/view.ts'
import { readConvention } from '#convention/read.ts'
import { decisionsToNotify } from '#decisions/to-notify.ts'
import { readDeskDossier } from '#instruction/dossier/read.ts'

import { NOT_SIGNED_IN } from './asking.ts'
import { signedIn, type PersonKey } from './people.ts'
import type { World } from './world.ts'

export const SHOWN = 'shown'
const NOT_FOUND = 'refus.introuvable'
const ROLE = 'refus.role'

export type PageEntry = {
  path: string
  /** Which of them is asked for. */
  does: string
  read: (world: World, req: PayloadRequest, now: Date) => Promise<unknown>
  answers: Readonly<Record<string, readonly PersonKey[]>>
}

const answers = (
  named: Readonly<Record<string, readonly PersonKey[]>>,
  others = NOT_FOUND,
): PageEntry['answers'] => {
  const known = new Set(Object.values(named).flat())
  const left = signedIn.filter((key) => !known.has(key))
  return {
    ...named,
    [others]: [...(named[others] ?? []), ...left],
    'refus.connexion': NOT_SIGNED_IN,
  }
}

const OF_84 = ['instructor', 'manager', 'dgefp'] as const
const DESKS = [...OF_84, 'elsewhere'] as const
const STRUCTURE = ['reader', 'editor', 'representative'] as const

const committeeOf84 = ({ rows }: World): string => rows.committees?.['of 84'] ?? ''
const item =
  (name: string): PageEntry['read'] =>
  (world, req, now) =>
    readItemView(
      req,
      { committee: committeeOf84(world), item: world.rows['agenda-items']?.[name] ?? '' },
      now,
    )
const desk: PageEntry['read'] = ({ references }, req, now) =>
  readDeskDossier(req, references['filed, Isère'] ?? '', now)

const ON_DESK = answers({ [SHOWN]: OF_84, [NOT_FOUND]: ['elsewhere'] }, ROLE)

export const pageEntries: readonly PageEntry[] = [
  {
    path: '/comites',
    does: 'the sessions that one reads',
    read: (_world, req) => readCommittees(req),
    answers: answers({}, SHOWN),
  },
  {
    path: '/comites/[id]',
    does: 'the committee of 84, where the DDETS of 38 and the coordinator sit',
    read: (world, req, now) => readCommitteeView(req, committeeOf84(world), now),
    answers: answers({ [SHOWN]: [...OF_84, 'county', 'coordinator'] }),
  },
  {
    path: '/comites/[id]/[item]',
    does: 'the dossier of Isère, which employs the coordinator',
    read: item('Isère, before the committee of 84'),
    answers: answers({ [SHOWN]: [...OF_84, 'county'] }),
  },
  {
    path: '/comites/[id]/[item]',
    does: 'the dossier from which the instructor of 84 stood aside',
    read: item('Isère, the instructor of 84 stood aside'),
    answers: answers({ [SHOWN]: ['manager', 'dgefp', 'county'] }),
  },
  {
    path: '/conventions/[reference]',
    does: 'the convention that was sent to Isère',
    read: (_world, req) => readConvention(req, 'isere'),
    answers: answers({ [SHOWN]: [...STRUCTURE, ...OF_84] }),
  },
  {
    path: '/conventions/[reference]',
    does: 'the convention that is being written for Paris',
    read: (_world, req) => readConvention(req, 'paris'),
    answers: answers({ [SHOWN]: ['elsewhere', 'dgefp'] }),
  },
  {
    path: '/instruction/notifications',
    does: 'the decisions that are to be told',
    read: (_world, req) => decisionsToNotify(req),
    answers: answers({ [SHOWN]: DESKS }, ROLE),
  },
  {
    path: '/instruction/[reference]/decision',
    does: 'of the filed dossier of Isère',
    read: desk,
    answers: ON_DESK,
  },
  {
    path: '/instruction/[reference]/convention',
    does: 'of the filed dossier of Isère',
    read: desk,
    answers: ON_DESK,
  },
]
