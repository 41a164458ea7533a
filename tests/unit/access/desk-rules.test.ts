/** Which rows each office reads of what hangs on a dossier, and of what is decided of it. */
import { describe, expect, it } from 'vitest'

import { mayWriteFor } from '#access/acts.ts'
import { mayGovern } from '#access/govern.ts'
import type { Membership } from '#access/memberships.ts'
import type { Rule } from '#access/request.ts'
import { enterAdministration, manageAccounts, readAccounts } from '#access/rules/accounts.ts'
import * as committees from '#access/rules/committees.ts'
import { readConventions, readDecisions, readSignatures } from '#access/rules/conventions.ts'
import { readDeskRows, readExchanges, readOwnRows } from '#access/rules/desk.ts'
import { instructDossiers } from '#access/rules/dossiers.ts'
import { readAnnexes, readEditions, readRevisions, writeEditions } from '#access/rules/editions.ts'
import { operate, readOutbox, readServices, writeServices } from '#access/rules/operations.ts'
import { actorOf } from '#access/actor.ts'
import { buildActor } from '#tests/builders/actors.ts'

const NOBODY = actorOf(null, new Date(0))
const PEOPLE = {
  structure: [{ role: 'applicant', right: 'representative', structure: 'mine' }],
  instructor: [{ role: 'instructor', region: '84' }],
  manager: [{ role: 'regional_manager', region: '84' }],
  county: [{ role: 'county_reviewer', departments: ['38'] }],
  coordinator: [{ role: 'coordinator', region: '84', employerSiren: '123456782' }],
  member: [{ role: 'national_member', organisation: 'anru' }],
  dgefp: [{ role: 'national_manager' }],
  admin: [{ role: 'admin' }],
} as const satisfies Record<string, readonly Membership[]>
type Who = keyof typeof PEOPLE

const ALL = { id: { exists: true } }
const REGION = { region: { in: ['84'] } }
const MINE = { structure: { in: ['mine'] } }
const FILED = { filedAt: { exists: true } }
const TOLD = {
  and: [MINE, { and: [{ sentAt: { exists: true } }, { state: { not_in: ['draft', 'checked'] } }] }],
}

const CONCLUDED = {
  and: [
    { departments: { in: ['38'] } },
    { state: { in: ['signed', 'active', 'completed', 'terminated'] } },
  ],
}

/** Nobody and whoever is not named reads nothing. */
const table: readonly [string, Rule, Partial<Record<Who, unknown>>][] = [
  ['checks and notes', readDeskRows, { instructor: REGION, manager: REGION, dgefp: ALL }],
  [
    'corrections, messages, derogations',
    readExchanges,
    { structure: MINE, instructor: REGION, manager: REGION, dgefp: ALL },
  ],
  [
    'dossiers to instruct',
    instructDossiers,
    {
      instructor: { and: [REGION, FILED] },
      manager: { and: [REGION, FILED] },
      dgefp: FILED,
    },
  ],
  [
    'decisions, once they are notified to the structure (L13)',
    readDecisions,
    {
      structure: { and: [MINE, { notifiedAt: { exists: true } }] },
      instructor: REGION,
      manager: REGION,
      dgefp: ALL,
    },
  ],
  [
    'conventions, once they are sent to the structure (R083)',
    readConventions,
    {
      structure: TOLD,
      instructor: REGION,
      manager: REGION,
      county: CONCLUDED,
      dgefp: ALL,
    },
  ],
  [
    'signatures',
    readSignatures,
    {
      structure: { and: [MINE, { convention: { exists: true } }] },
      instructor: REGION,
      manager: REGION,
      dgefp: ALL,
    },
  ],
  [
    'envelopes (R070, R071)',
    committees.readEnvelopes,
    {
      instructor: { or: [REGION, { region: { equals: 'nation' } }] },
      manager: { or: [REGION, { region: { equals: 'nation' } }] },
      member: ALL,
      dgefp: ALL,
    },
  ],
]

describe('which rows one reads', () => {
  it.each(table)('of %s', (_, rule, reads) => {
    expect(rule(NOBODY)).toBe(false)
    for (const [who, memberships] of Object.entries(PEOPLE))
      expect(rule(buildActor(...memberships)), who).toEqual(reads[who as Who] ?? false)
  })

  it('gives a session to its region, to DGEFP and to those who sit at it (R067)', () => {
    const sits = { sitting: { like: '|somebody|' } }
    expect(committees.readCommittees(NOBODY)).toBe(false)
    expect(committees.readCommittees(buildActor(...PEOPLE.county))).toEqual(sits)
    expect(committees.readCommittees(buildActor(...PEOPLE.instructor))).toEqual({
      or: [REGION, sits],
    })
    expect(committees.readCommittees(buildActor(...PEOPLE.dgefp))).toEqual({ or: [ALL, sits] })
  })

  it('R032 never gives an agenda or minutes to one who stood aside or is employed there', () => {
    const aside = { recused: { not_like: '|somebody|' } }
    const sits = { sitting: { like: '|somebody|' } }
    expect(committees.readAgendaItems(NOBODY)).toBe(false)
    expect(committees.readMinutes(NOBODY)).toBe(false)
    expect(committees.readAgendaItems(buildActor(...PEOPLE.coordinator))).toEqual({
      and: [sits, aside, { siren: { not_in: ['123456782'] } }],
    })
    expect(committees.readMinutes(buildActor(...PEOPLE.county))).toEqual({ and: [sits, aside] })
    expect(committees.readAgendaItems(buildActor(...PEOPLE.county))).toEqual({ and: [sits, aside] })
  })

  it('keeps to each person its own scores, filters and account', () => {
    const [somebody] = [buildActor(...PEOPLE.instructor)]
    expect(committees.readOwnSheets(somebody)).toEqual({ reader: { equals: 'somebody' } })
    expect(readOwnRows(somebody)).toEqual({ user: { equals: 'somebody' } })
    expect(readAccounts(somebody)).toEqual({ id: { equals: 'somebody' } })
    for (const rule of [committees.readOwnSheets, readOwnRows, readAccounts])
      expect(rule(NOBODY)).toBe(false)
    expect(readAccounts(buildActor(...PEOPLE.admin))).toBe(true)
  })

  it('shows an edition to everyone once it is published, a draft to those who write it', () => {
    const dgefp = buildActor(...PEOPLE.dgefp)
    expect([readEditions(NOBODY), readAnnexes(NOBODY), readRevisions(NOBODY)]).toEqual([
      { state: { not_equals: 'draft' } },
      { published: { equals: true } },
      true,
    ])
    expect([readEditions(dgefp), readAnnexes(dgefp), readRevisions(dgefp)]).toEqual([
      true,
      true,
      true,
    ])
  })
})

describe('who may', () => {
  const ALLOWED: readonly [string, Rule, readonly Who[]][] = [
    ['keep accounts', manageAccounts, ['admin']],
    ['enter the administration', enterAdministration, ['dgefp', 'admin']],
    ['write editions', writeEditions, ['dgefp']],
    ['read what is sent', readOutbox, ['admin']],
    ['operate the platform', operate, ['admin']],
    ['write the addresses of services', writeServices, ['dgefp', 'admin']],
    ['read the addresses of services', readServices, Object.keys(PEOPLE) as Who[]],
  ]
  it.each(ALLOWED)('%s', (_, rule, people) => {
    expect(rule(NOBODY)).toBe(false)
    for (const [who, memberships] of Object.entries(PEOPLE))
      expect(rule(buildActor(...memberships)), who).toBe(people.includes(who as Who))
  })

  it.each([
    ['representative', { ok: true }, { ok: true }],
    ['editor', { ok: true }, { ok: false, code: 'refus.representation_requise' }],
    [
      'reader',
      { ok: false, code: 'refus.lecture_seule' },
      { ok: false, code: 'refus.representation_requise' },
    ],
  ] as const)('write for a structure and govern it, as %s', (right, writes, governs) => {
    const actor = buildActor({ role: 'applicant', right, structure: 'mine' })
    expect(mayWriteFor(actor, 'mine')).toEqual(writes)
    expect(mayGovern(actor, 'mine')).toEqual(governs)
    for (const may of [mayWriteFor, mayGovern])
      expect(may(actor, 'other')).toEqual({ ok: false, code: 'refus.introuvable' })
  })
})
