/**
 * Every act of every process, forged by everyone. Written from the tables: an event that is added is asked
 * here of each person whom its table does not name, and of whom it names once the process has ended.
 */
import { beforeAll, describe, expect, it } from 'vitest'

import { doorsOf, type Door } from '#tests/builders/forged/doors.ts'
import { may, type Person } from '#tests/builders/forged/people.ts'
import { place, rowOf } from '#tests/builders/forged/place.ts'
import {
  COLLECTIONS,
  makeForged,
  targetsOf,
  type Forged,
  type Target,
} from '#tests/builders/forged/rows.ts'
import { DESK_TABLES, everything, refusalIn } from '#tests/builders/hostile.ts'
import {
  finalStatesOf,
  processNames,
  rowsOf,
  type ProcessName,
  type Row,
} from '#tests/builders/tables.ts'
import { contract } from '#tests/setup/databases.ts'

/** Statuses of a refusal that has to do with who asks. */
const OF_RIGHTS = [401, 403, 404]

/** Acts that the tables hold ready for a screen that does not exist yet: nothing fires them. */
const WITHOUT_A_DOOR = ['call archive']

const acts = processNames.flatMap((process) =>
  rowsOf(process).map((row): [string, ProcessName, Row] => [
    `${process} ${row.event}`,
    process,
    row,
  ]),
)
const isPersons = ({ roles }: Row): boolean => roles.some((role) => role !== 'system')

contract('acts that are forged (issue §6)', (guichet) => {
  let forged: Forged
  beforeAll(async () => {
    forged = await makeForged(guichet())
  })

  const ask = async ({ path, body }: Door, { session }: Person, method = 'POST') =>
    guichet().ask(path, { method, body, ...(session ? { as: session } : {}) })
  const sentenceOf = async (answer: Response): Promise<string> => {
    const { code, message } = await refusalIn(answer)
    expect(message).toMatch(/^[A-ZÀÉ«].*\.$/)
    return code
  }
  /** Rows on which an act is asked: what the one consulted does is forged on two opinions. */
  const targets = (process: ProcessName, { roles }: Row): readonly Target[] => {
    const [first, ...others] = targetsOf(process)
    const each = process !== 'opinion' || roles.includes('coordinator')
    return each ? [first, ...others] : [first]
  }

  const refusesOthers = async (process: ProcessName, row: Row, target: Target) => {
    const { own } = doorsOf(forged, process, row.event, target)
    for (const person of forged.people)
      if (!may(person, process, row.roles, target))
        for (const door of own) {
          const answer = await ask(door, person)
          const code = await sentenceOf(answer)
          const who = `${person.name} ${door.path}: ${answer.status} ${code}`
          if (isPersons(row)) expect(OF_RIGHTS, who).toContain(answer.status)
          if (!person.session && isPersons(row)) expect(code, who).toBe('refus.connexion')
        }
  }
  /** Requests that take the name of an event, and none of which takes this one, whoever asks. */
  const refusesElsewhere = async (process: ProcessName, { event }: Row) => {
    const person = forged.people.find(({ roles }) => roles.length > 0)
    if (!person) throw new Error('nobody holds anything')
    for (const door of doorsOf(forged, process, event, targetsOf(process)[0]).others)
      expect(await sentenceOf(await ask(door, person))).toBe('refus.corps')
  }

  /** Editions are large, and only their own acts could change them. */
  const traces = (process: ProcessName) =>
    process === 'call' ? everything(guichet()) : everything(guichet(), DESK_TABLES)

  it.each(acts)('%s is refused to whom its table does not name', async (_, process, row) => {
    await place(guichet(), forged, process, row.from[0] ?? '')
    const before = await traces(process)
    for (const target of targets(process, row)) await refusesOthers(process, row, target)
    await refusesElsewhere(process, row)
    expect(await traces(process)).toEqual(before)
  })

  it('knows by which request each act of a person is fired', () => {
    const closed = acts
      .filter(([, , row]) => isPersons(row))
      .filter(
        ([, process, row]) =>
          doorsOf(forged, process, row.event, targetsOf(process)[0]).own.length === 0,
      )
    expect(closed.map(([name]) => name)).toEqual(WITHOUT_A_DOOR)
  })

  it.each(acts)('%s moves nothing once the process has ended', async (_, process, row) => {
    const ended = finalStatesOf(process).findLast((state) => !row.from.includes(state))
    if (ended === undefined) return
    await place(guichet(), forged, process, ended)
    const before = await traces(process)
    for (const target of targets(process, row))
      for (const person of forged.people) {
        if (!may(person, process, row.roles, target)) continue
        const { own } = doorsOf(forged, process, row.event, target)
        for (const door of own) await sentenceOf(await ask(door, person))
      }
    expect(await traces(process)).toEqual(before)
  })

  describe('a state written through Payload', () => {
    it.each(processNames)('of a row of %s is refused to everyone', async (process) => {
      const id = rowOf(forged, process)
      const [final = ''] = finalStatesOf(process)
      await place(guichet(), forged, process, rowsOf(process)[0]?.from[0] ?? '')
      const before = await everything(guichet())
      const forging = { state: final, sequence: 99 }
      const collection = `/api/${COLLECTIONS[process]}`
      for (const person of forged.people) {
        // DGEFP writes editions, of which it does not write the state: the next test.
        if (process === 'call' && person.roles.includes('national_manager')) continue
        const doors: [string, string][] = [
          ['PATCH', `${collection}/${id}`],
          ['PATCH', `${collection}?where[id][equals]=${id}`],
          ['POST', collection],
          ['DELETE', `${collection}/${id}`],
        ]
        for (const [method, path] of doors) {
          const answer = await ask({ path, body: forging }, person, method)
          expect(OF_RIGHTS, `${person.name} ${method} ${path}`).toContain(answer.status)
          await sentenceOf(answer)
        }
      }
      expect(await everything(guichet())).toEqual(before)
    })

    it('of an edition is left as it is by DGEFP, who writes the rest', async () => {
      const dgefp = forged.people.find(({ roles }) => roles.includes('national_manager'))
      if (!dgefp) throw new Error('DGEFP is not signed in')
      await place(guichet(), forged, 'call', 'published')
      const read = () =>
        guichet().payload.findByID({ collection: 'calls', id: forged.call, depth: 0 })
      const { state, sequence, currentRevision } = await read()
      const body = { state: 'archived', sequence: 99, currentRevision: null }
      await ask({ path: `/api/calls/${forged.call}`, body }, dgefp, 'PATCH')
      expect(await read()).toMatchObject({ state, sequence, currentRevision })
    })
  })
})
