import { describe, expect, it } from 'vitest'

import type { Membership } from '#access/memberships.ts'
import { readDocuments, readDossiers, readJournal, readsDecisions } from '#access/rules/dossiers.ts'
import { readStructures } from '#access/rules/structures.ts'
import { toldState } from '#access/told-state.ts'
import { dossierTexts } from '#i18n/processes-dossier.ts'
import { dossierWorkflow } from '#workflows/dossier/table.ts'
import { buildActor } from '#tests/builders/actors.ts'

const filed = { filedAt: { exists: true } }
const rowFiled = { filed: { equals: true } }
/** Offices open no dossier of a structure of one's own (R032). */
const notOwn = { structure: { not_in: ['mine'] } }
const both: Membership[] = [
  { role: 'applicant', right: 'editor', structure: 'mine' },
  { role: 'instructor', region: '84' },
]

describe('which dossiers one reads', () => {
  it.each<[string, Membership[], unknown]>([
    ['nobody reads any', [], false],
    [
      'a structure its own',
      [{ role: 'applicant', structure: 'mine' }],
      { structure: { in: ['mine'] } },
    ],
    [
      'a region those filed there',
      [{ role: 'instructor', region: '84' }],
      { and: [{ region: { in: ['84'] } }, filed] },
    ],
    ['DGEFP those filed', [{ role: 'national_manager' }], filed],
    ['an office without a region none', [{ role: 'instructor' }], false],
    ['the administrator none', [{ role: 'admin' }], false],
    ['the county none by itself', [{ role: 'county_reviewer', departments: ['38'] }], false],
    [
      'one who is both, both',
      both,
      {
        or: [{ structure: { in: ['mine'] } }, { and: [{ region: { in: ['84'] } }, filed, notOwn] }],
      },
    ],
    [
      'DGEFP in a structure, its drafts too',
      [{ role: 'national_manager' }, { role: 'applicant', structure: 'mine' }],
      { or: [{ structure: { in: ['mine'] } }, { and: [filed, notOwn] }] },
    ],
  ])('%s', (_, memberships, rows) => {
    expect(readDossiers(buildActor(...memberships))).toEqual(rows)
  })

  it('R043 leaves documents removed before the filing out for everyone', () => {
    const thereOrFiled = { or: [{ removedAt: { exists: false } }, rowFiled] }
    expect(readDocuments(buildActor({ role: 'national_manager' }))).toEqual({
      and: [rowFiled, thereOrFiled],
    })
    expect(readDocuments(buildActor({ role: 'admin' }))).toBe(false)
  })

  it('keeps the journal for the services', () => {
    expect(
      readJournal(buildActor({ role: 'applicant', right: 'representative', structure: 'mine' })),
    ).toBe(false)
    expect(readJournal(buildActor(...both))).toEqual({
      and: [
        { region: { in: ['84'] } },
        rowFiled,
        { or: [{ structure: { exists: false } }, notOwn] },
      ],
    })
  })

  it('shows structures to their members, their region, DGEFP and those who keep accounts', () => {
    expect(readStructures(buildActor(...both))).toEqual({
      or: [{ id: { in: ['mine'] } }, { region: { in: ['84'] } }],
    })
    expect(readStructures(buildActor({ role: 'national_manager' }))).toBe(true)
    expect(readStructures(buildActor({ role: 'admin' }))).toBe(true)
    expect(readStructures(buildActor({ role: 'national_member' }))).toBe(false)
  })
})

describe('what a structure reads of the state of its dossier', () => {
  it('is never more than what it is told in words', () => {
    const { states } = dossierTexts
    for (const state of Object.keys(dossierWorkflow.owners) as (keyof typeof states)[]) {
      const told = toldState(state) as keyof typeof states
      expect(states[told].structure).toBe(states[state].structure)
      // Two states that are told alike are read alike.
      for (const other of Object.keys(states) as (keyof typeof states)[])
        if (states[other].structure === states[state].structure) expect(toldState(other)).toBe(told)
    }
  })

  it('is the state itself for those who instruct and decide', () => {
    expect(readsDecisions(buildActor({ role: 'instructor', region: '84' }))).toBe(true)
    expect(readsDecisions(buildActor({ role: 'applicant', structure: 'mine' }))).toBe(false)
    expect(readsDecisions(buildActor({ role: 'admin' }))).toBe(false)
  })
})
