/** What a step of the story is played with, and how it finds again what earlier steps made. */
import type { Payload } from 'payload'

import { localDateOf } from '#editions/calendar.ts'
import { addWorkingDays } from '#platform/working-days.ts'

import type { Committee, Convention, Dossier } from '../../payload-types.ts'
import { DAYS_OPEN } from '../demo-edition.ts'
import type { DemoStructure } from '../structures.ts'
import { countyOffice, officesOf } from './offices.ts'
import { actingAs, type Acting } from './people.ts'

const DAY_IN_MILLISECONDS = 86_400_000
const ZONE = 'Europe/Paris'

/** An edition of the story: its address, the instant at which its first day begins, what its posts are called. */
export type Era = { slug: string; begins: Date; post: string }

/** A structure of the story, once it is planted, and the account that binds it. */
export type Planted = DemoStructure & { id: string; binds: string }

export type Stage = {
  payload: Payload
  era: Era
  /** By key. */
  structures: ReadonlyMap<string, Planted>
  now: Date
}

/** Local date of a day of the story. */
export const dayOf = ({ era }: Pick<Stage, 'era'>, day: number): string =>
  localDateOf(new Date(era.begins.getTime() + day * DAY_IN_MILLISECONDS), ZONE)

/**
 * Local date on which a session announced for a day of the story is held: nobody sits at the end of a week
 * nor on a holiday. What sits as the demonstration begins was convened for the last working day before.
 */
export const sessionDayOf = (stage: Pick<Stage, 'era'>, day: number): string => {
  const date = dayOf(stage, day)
  const held = addWorkingDays(date, 0)
  const today = dayOf(stage, DAYS_OPEN)
  return date <= today && held > today ? addWorkingDays(date, -1) : held
}

export const structureOf = ({ structures }: Stage, key: string): Planted => {
  const found = structures.get(key)
  if (!found) throw new Error(`no structure ${key} in the story`)
  return found
}

export type Role = 'desk' | 'manager' | 'coordinator' | 'county' | 'applicant'

/** One who acts on the dossier of a structure. */
export const actor = (stage: Stage, key: string, role: Role): Promise<Acting> => {
  const { region, department, binds } = structureOf(stage, key)
  if (role === 'applicant') return actingAs(stage.payload, binds)
  const email = role === 'county' ? countyOffice(region, department) : officesOf(region)[role]
  return actingAs(stage.payload, email)
}

const callOf = async ({ payload, era }: Stage): Promise<string> => {
  const call = await payload.db.findOne<{ id: string }>({
    collection: 'calls',
    where: { slug: { equals: era.slug } },
    select: { slug: true },
  })
  if (!call) throw new Error(`no call ${era.slug}`)
  return call.id
}

/** The dossier of a structure under the edition of the story, when it has one. */
export const dossierOf = async (stage: Stage, key: string): Promise<Dossier | null> => {
  const structure = { structure: { equals: structureOf(stage, key).id } }
  const where = { and: [structure, { call: { equals: await callOf(stage) } }] }
  return stage.payload.db.findOne<Dossier>({ collection: 'dossiers', where })
}

/** @throws Error before it is opened */
export const dossierThere = async (stage: Stage, key: string): Promise<Dossier> => {
  const dossier = await dossierOf(stage, key)
  if (!dossier) throw new Error(`no dossier of ${key} under ${stage.era.slug}`)
  return dossier
}

/** The last convention or amendment of a dossier; of the whole, the last that amends no other. */
export const conventionThere = async (
  stage: Stage,
  key: string,
  whole = false,
): Promise<Convention> => {
  const { id } = await dossierThere(stage, key)
  const { docs } = await stage.payload.db.find<Convention>({
    collection: 'conventions',
    where: { dossier: { equals: id } },
    sort: '-createdAt',
    pagination: false,
  })
  const found = docs.find(({ amends }) => !whole || !amends)
  if (!found) throw new Error(`no convention for ${key}`)
  return found
}

/** A committee of the story by its name. */
export const committeeNamed = async (stage: Stage, name: string): Promise<Committee | null> =>
  stage.payload.db.findOne<Committee>({
    collection: 'committees',
    where: { and: [{ name: { equals: name } }, { call: { equals: await callOf(stage) } }] },
  })
