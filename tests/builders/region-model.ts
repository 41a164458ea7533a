/** A region in memory: its committees, open, with dossiers and money for some of them. */
import type { TypedUser } from 'payload'

import { day } from '#tests/builders/workflows.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'

import type { AgendaItem, Committee, CommitteeMember } from '../../src/payload-types.ts'

export type ModelDossier = {
  id: string
  state: DossierState
  asked: number
  granted: number
  /** Of the moment at which it was granted. */
  grantable: number
  amount: number
}
export type Held = { committee: Committee; members: CommitteeMember[]; items: AgendaItem[] }
export type Account = TypedUser & { stoodAside: { dossier: string; structure: string }[] }
export type Region = {
  envelope: number
  sessions: Held[]
  dossiers: ModelDossier[]
  accounts: Account[]
  /** Who declared that it stands aside from what: `account dossier`. */
  ledger: string[]
}

export const NOW = day(0)
const SIREN = '123456789'

const account = (id: string, ...memberships: object[]): Account =>
  ({ id, memberships, stoodAside: [] }) as unknown as Account

export const PEOPLE = [
  account('instructor', { role: 'instructor', region: '84' }),
  account('manager', { role: 'regional_manager', region: '84' }),
  account('second', { role: 'regional_manager', region: '84' }),
  account('elsewhere', { role: 'regional_manager', region: '11' }),
  account('county', { role: 'county_reviewer', departments: ['38'] }),
  account('dgefp', { role: 'national_manager' }),
  account('employed', { role: 'regional_manager', region: '84', employerSiren: SIREN }),
  account('applicant', { role: 'applicant', right: 'representative', structure: 's0' }),
]

const SEATED = ['instructor', 'manager', 'county']

const memberOf = (committee: string, rank: number, user: string): CommitteeMember =>
  ({
    id: `${committee}m${rank}`,
    user,
    name: user,
    voting: true,
    presence: 'present',
  }) as CommitteeMember

const itemOn = (committee: string, dossier: ModelDossier, recused = '|'): AgendaItem =>
  ({
    id: `${committee}${dossier.id}`,
    committee,
    dossier: dossier.id,
    structure: `s${dossier.id}`,
    region: '84',
    siren: dossier.id === 'd0' ? SIREN : '987654321',
    state: 'listed',
    posts: [],
    amount: dossier.asked,
    sitting: `|${SEATED.join('|')}|`,
    recusals: [],
    recused,
  }) as unknown as AgendaItem

const held = (id: string, dossiers: readonly ModelDossier[]): Held => ({
  committee: {
    id,
    kind: 'regional',
    region: '84',
    quorum: 2,
    state: 'open',
    sitting: `|${SEATED.join('|')}|`,
  } as Committee,
  members: SEATED.map((user, rank) => memberOf(id, rank, user)),
  items: dossiers.map((dossier) => itemOn(id, dossier)),
})

/** Two sessions that are open, with two dossiers each, and money for some of them. */
export const buildRegion = (envelope: number): Region => {
  const dossiers = ['d0', 'd1', 'd2', 'd3'].map((id) => ({
    id,
    state: 'reviewed' as DossierState,
    asked: 2_000_000,
    granted: 0,
    grantable: 0,
    amount: 0,
  }))
  return {
    envelope,
    dossiers,
    sessions: [held('a', dossiers.slice(0, 2)), held('b', dossiers.slice(2))],
    accounts: structuredClone(PEOPLE),
    ledger: [],
  }
}

export const spentBy = ({ dossiers }: Region): number =>
  dossiers
    .filter(({ state }) => state === 'selected' || state === 'accepted')
    .reduce((sum, { granted }) => sum + granted, 0)
