/**
 * The files of lists, each asked by every person: who has the list has the file. A route without an entry
 * here fails the test by its address.
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'

import { createLocalReq } from 'payload'

import { Refused } from '#platform/errors.ts'
import {
  accountsExport,
  invitationsExport,
  sendingsExport,
} from '#site/administration/export-routes.ts'
import { agendaExport, sessionsExport } from '#site/committees/export-route.ts'
import { conventionsExport } from '#site/conventions/export-route.ts'
import { dossiersExport } from '#site/applicant/export-route.ts'
import type { ExportedList } from '#site/export-route.ts'
import { derogationsExport } from '#site/instruction/derogations-export.ts'
import { answersExport, queueExport } from '#site/instruction/export-route.ts'
import { notificationsExport } from '#site/instruction/notifications/export-route.ts'
import { opinionsExport } from '#site/opinions/export-route.ts'
import { figuresExport } from '#site/steering/export-route.ts'

import { personKeys, type PersonKey } from './people.ts'
import type { World } from './world.ts'

type ExportEntry = {
  holds: string
  list: ExportedList
  /** Parts of the path that change. */
  of?: (world: World) => Readonly<Record<string, string>>
  has: readonly PersonKey[]
}

const DESKS: readonly PersonKey[] = ['instructor', 'elsewhere', 'manager', 'dgefp']

const ROOT = path.join(process.cwd(), 'src/app/(site)')
const FILE = /\.(csv|xlsx)$/

/** Addresses of the routes that give a file of a list, those of both formats as one: `/avis/export.*`. */
export const exportRoutes = (): string[] => [
  ...new Set(
    readdirSync(ROOT, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory() && FILE.test(entry.name))
      .map(({ parentPath, name }) =>
        `/${path.relative(ROOT, path.join(parentPath, name))}`.replace(FILE, '.*'),
      ),
  ),
]

export const exportEntries: Readonly<Record<string, ExportEntry>> = {
  '/instruction/export.*': { holds: 'dossiers of a desk', list: queueExport, has: DESKS },
  '/instruction/reponses.*': { holds: 'their answers', list: answersExport, has: DESKS },
  '/instruction/derogations/export.*': {
    holds: 'late signatures asked of a desk',
    list: derogationsExport,
    has: DESKS,
  },
  '/espace/export.*': {
    holds: 'dossiers of one’s structures',
    list: dossiersExport,
    has: ['reader', 'editor', 'representative', 'other'],
  },
  '/instruction/notifications/export.*': {
    holds: 'decisions of a desk that are to be notified, and its waiting lists',
    list: notificationsExport,
    has: DESKS,
  },
  '/avis/export.*': {
    holds: 'opinions asked of an office',
    list: opinionsExport,
    has: ['county', 'coordinator', 'member'],
  },
  '/comites/export.*': {
    holds: 'sessions of one’s committees',
    list: sessionsExport,
    has: [...DESKS, 'county', 'coordinator', 'member', 'admin'],
  },
  '/conventions/export.*': {
    holds: 'conventions signed by both parties',
    list: conventionsExport,
    has: [...DESKS, 'reader', 'editor', 'representative', 'other', 'county'],
  },
  '/comites/[id]/export.*': {
    holds: 'the agenda of the session of 84',
    list: agendaExport,
    of: ({ rows }) => ({ id: rows.committees?.['of 84'] ?? '' }),
    has: ['instructor', 'manager', 'county', 'coordinator', 'dgefp'],
  },
  '/pilotage/export.*': {
    holds: 'the figures of a call; envelopes alone for the national committee',
    list: figuresExport,
    has: [...DESKS, 'member'],
  },
  '/administration/comptes/export.*': {
    holds: 'accounts and their memberships',
    list: accountsExport,
    has: ['admin'],
  },
  '/administration/envois/export.*': {
    holds: 'what is to be sent',
    list: sendingsExport,
    has: ['admin'],
  },
  '/administration/invitations/export.*': {
    holds: 'open invitations',
    list: invitationsExport,
    has: ['admin'],
  },
}

/** Whether a person is given the file, read to its end. */
const isGiven = async (
  world: World,
  { list, of }: ExportEntry,
  person: PersonKey,
): Promise<boolean> => {
  const { payload } = world.guichet
  const token = world.sessions[person]?.token
  const headers = new Headers(token ? { Authorization: `JWT ${token}` } : {})
  const { user } = await payload.auth({ headers })
  const req = await createLocalReq(user ? { user } : {}, payload)
  try {
    const table = await list.table(req, new URLSearchParams(), of?.(world) ?? {})
    for await (const rows of table.parts)
      for (const row of rows)
        if (row.length !== table.heads.length) throw new Error(`a row of ${list.name} is cut`)
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

/** Who is given the file, in the order of people. */
export const measureExport = async (world: World, entry: ExportEntry): Promise<PersonKey[]> => {
  const given: PersonKey[] = []
  for (const person of personKeys) if (await isGiven(world, entry, person)) given.push(person)
  return given
}
