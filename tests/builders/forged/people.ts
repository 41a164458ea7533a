/**
 * Everyone who may forge a request on the dossier of Isère, and the roles that each holds over it. What
 * they may do is then what the tables say of those roles, and nothing else.
 */
import { demoAccounts } from '#seed/accounts.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { openAccount } from '#tests/builders/open-account.ts'
import type { Guichet } from '#tests/setup/guichet.ts'
import { consulted } from '#workflows/roles.ts'

import type { ProcessName } from '../tables.ts'

export type Person = {
  name: string
  session?: candidature.Session
  /** Role codes held over the dossier and over the calls. */
  roles: readonly string[]
  /** Of whom an opinion is asked, for one who may give it. */
  addressee?: string
}

/** The State's offices over a dossier of the Isère, in Auvergne-Rhône-Alpes; others of the demonstration have none. */
const HOLD: Readonly<Record<string, Omit<Person, 'name' | 'session'>>> = {
  'dgefp@demo.test': {
    roles: ['national_manager', 'national_member'],
    addressee: 'national:dgefp',
  },
  'dreets.ara@demo.test': { roles: ['instructor'] },
  'manager.ara@demo.test': { roles: ['regional_manager'] },
  'ddets.38@demo.test': { roles: ['county_reviewer'], addressee: 'county:38' },
  'coordination.ara@demo.test': { roles: ['coordinator'], addressee: 'coordinator:84' },
  'anru@demo.test': { roles: ['national_member'], addressee: 'national:anru' },
  'association@demo.test': { roles: ['applicant.representative'] },
  'collegue@demo.test': { roles: ['applicant.editor'] },
  'admin@demo.test': { roles: ['admin'] },
}

/** Accounts that hold what another of the demonstration holds, and would be asked for nothing more. */
const ALIKE: readonly string[] = ['ave@demo.test', 'dae@demo.test', 'nouvelle@demo.test']

const ENDED = { from: '2024-01-01T00:00:00.000Z', to: '2025-06-01T00:00:00.000Z' }
const TO_COME = { from: '2099-01-01T00:00:00.000Z' }

const everyOffice = (structure: string, when: object) =>
  [
    { role: 'applicant', right: 'representative', structure },
    { role: 'instructor', region: '84' },
    { role: 'regional_manager', region: '84' },
    { role: 'county_reviewer', departments: ['38'] },
    { role: 'coordinator', region: '84' },
    { role: 'national_manager' },
  ].map((membership) => ({ ...membership, ...when }))

/** Who declared a conflict of interest, by its address. */
export const STOOD_ASIDE = 'stood-aside@forged.test'

/** Who sits at the committees, of the region and of the nation, and prepares neither. */
export const SEATED = 'ddets.38@demo.test'

/** Accounts that the demonstration does not have, each of which holds nothing over the dossier. */
const strangers = (structure: string): Readonly<Record<string, readonly object[]>> => ({
  'ended@forged.test': everyOffice(structure, ENDED),
  'to-come@forged.test': everyOffice(structure, TO_COME),
  // Its employer is the candidate (R079).
  'employed@forged.test': [{ role: 'coordinator', region: '84', structure }],
  [STOOD_ASIDE]: [{ role: 'county_reviewer', departments: ['38'] }],
  'nothing@forged.test': [],
})

/** @param structure id of the candidate */
export const gather = async (guichet: Guichet, structure: string): Promise<Person[]> => {
  const others = strangers(structure)
  for (const [email, memberships] of Object.entries(others))
    await openAccount(guichet, email, memberships)
  const accounts = demoAccounts.map(({ email }) => email)
  const emails = [...accounts.filter((email) => !ALIKE.includes(email)), ...Object.keys(others)]
  const people: Person[] = [{ name: 'nobody', roles: [] }]
  for (const email of emails)
    people.push({
      name: email,
      session: await candidature.signIn(guichet, email),
      ...(HOLD[email] ?? { roles: [] }),
    })
  return people
}

/** A committee is of the region or of the nation, and each is prepared by its own offices (R067, R068). */
const SITS: Readonly<Record<string, readonly string[]>> = {
  regional: ['instructor', 'regional_manager'],
  national: ['national_manager'],
}

const OF_COMMITTEES: readonly ProcessName[] = ['committee', 'agenda-item']

/** Whether a role counts for a row: an opinion is given by the one of whom it was asked. */
const counts = (role: string, process: ProcessName, target: string, addressee?: string) => {
  if (OF_COMMITTEES.includes(process)) return (SITS[target] ?? []).includes(role)
  if (process !== 'opinion' || !consulted.some((one) => one === role)) return true
  return addressee === target
}

/** Whether the table lets a person fire an event on a row. */
export const may = (
  { roles, addressee }: Person,
  process: ProcessName,
  allowed: readonly string[],
  target: string,
): boolean =>
  roles.some((role) => allowed.includes(role) && counts(role, process, target, addressee))
