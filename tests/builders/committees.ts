/** Plays those who hold a committee over the REST handlers, on rows of dossiers that await it. */
import { createLocalReq } from 'payload'

import { relationId } from '#filing/dossier.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { change, dossierOf } from '#tests/builders/consulted-dossiers.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import {
  buildFiledRow,
  groundOf,
  writeFiledRows,
  type FiledRow,
} from '#tests/builders/filed-dossiers.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import type { Guichet } from '#tests/setup/guichet.ts'
import { appendToJournal } from '#workflows/fire/journal.ts'

import type { AgendaItem, Committee, CommitteeMember } from '../../src/payload-types.ts'

export const MANAGER = 'manager.ara@demo.test'
export const INSTRUCTOR = 'dreets.ara@demo.test'
export const ELSEWHERE = 'dreets.idf@demo.test'
export const ISERE = 'ddets.38@demo.test'
export const STRUCTURE = 'association@demo.test'

type Told = { id?: string; error?: { code: string; message: string } } & Record<string, unknown>

const PLAN = { slug: aap2025.slug, heldOn: '2025-09-10', at: '14:00', quorum: 2 }

/** Answers, and the first row of a history: what a dossier has when its review is over. */
const review = async (guichet: Guichet, reference: string): Promise<void> => {
  await change(guichet, reference, { answers: buildDossierAnswers(), sequence: 1 })
  const { id: subject, state } = await dossierOf(guichet, reference)
  const entry = { process: 'dossier', subject, sequence: 1, event: 'begin', from: null, to: state }
  const told = { actor: null, actorRoles: [], reason: null, facts: {}, rules: null }
  await appendToJournal(
    await createLocalReq({}, guichet.payload),
    { ...entry, ...told, at: guichet.clock.now().toISOString() },
    { structure: null, region: null, filed: false },
  )
}

export const holding = (guichet: () => Guichet) => {
  const sessions = new Map<string, candidature.Session>()
  const as = async (email: string): Promise<candidature.Session> => {
    const known = sessions.get(email) ?? (await candidature.signIn(guichet(), email))
    sessions.set(email, known)
    return known
  }
  const call = async (email: string, address: string, body: unknown) => {
    const answer = await guichet().ask(`/api/committees/${address}`, {
      method: 'POST',
      body,
      as: await as(email),
    })
    const { error, ...told } = (await answer.json()) as Told
    return { status: answer.status, code: error?.code, ...told }
  }
  const rowsOf = async <Row>(
    collection: 'agenda-items' | 'committee-members',
    id: string,
    sort: string,
  ) => {
    const { docs } = await guichet().payload.find({
      collection,
      where: { committee: { equals: id } },
      sort,
      depth: 0,
      limit: 100,
    })
    return docs as Row[]
  }
  const itemsOf = (id: string) => rowsOf<AgendaItem>('agenda-items', id, 'position')
  const membersOf = (id: string) => rowsOf<CommitteeMember>('committee-members', id, 'createdAt')
  const committeeOf = (id: string): Promise<Committee> =>
    guichet().payload.findByID({ collection: 'committees', id, depth: 0 })
  const act = async (
    id: string,
    event: string,
    { email = MANAGER, ...more }: { email?: string; reason?: string; sequence?: number } = {},
  ) => call(email, `${id}/act`, { event, sequence: (await committeeOf(id)).sequence, ...more })
  const onItem = async (
    item: AgendaItem,
    event: string,
    { email = MANAGER, ...more }: { email?: string } & Record<string, unknown> = {},
  ) => {
    const { sequence } = await guichet().payload.findByID({
      collection: 'agenda-items',
      id: item.id,
      depth: 0,
    })
    return call(email, `${relationId(item.committee)}/items/${item.id}/act`, {
      event,
      sequence,
      ...more,
    })
  }
  /** Dossiers of the region whose review is over, each asking what the form of the tests asks. */
  const reviewed = async (count: number, changes: Partial<FiledRow> = {}): Promise<string[]> => {
    const rows = Array.from({ length: count }, () =>
      buildFiledRow({ state: 'reviewed', ...changes }),
    )
    // Of the association, which former calls financed: no national opinion is awaited.
    const structure = candidature.structureOf(await as(STRUCTURE))
    await writeFiledRows(guichet(), { ...(await groundOf(guichet())), structure }, rows)
    for (const { reference } of rows) await review(guichet(), reference)
    return rows.map(({ reference }) => reference)
  }
  const create = async (plan: Record<string, unknown> = {}): Promise<string> => {
    const { id, code } = await call(INSTRUCTOR, 'create', {
      ...PLAN,
      name: 'Comité régional',
      ...plan,
    })
    if (!id) throw new Error(`no committee: ${code}`)
    return id
  }
  /** A session with three members there, and these dossiers on its agenda, open. */
  const opened = async (references: readonly string[]): Promise<string> => {
    const id = await create()
    for (const name of ['Présidence', 'Service économique', 'Département'])
      await call(INSTRUCTOR, `${id}/members`, { name, quality: name, voting: true })
    await call(INSTRUCTOR, `${id}/items`, { references })
    for (const member of await membersOf(id))
      await call(INSTRUCTOR, `${id}/members/${member.id}/presence`, { presence: 'present' })
    for (const event of ['convene', 'open']) {
      const { code } = await act(id, event)
      if (code) throw new Error(`${event}: ${code}`)
    }
    return id
  }
  return {
    as,
    call,
    act,
    onItem,
    itemsOf,
    membersOf,
    committeeOf,
    reviewed,
    create,
    opened,
    dossierOf: (reference: string) => dossierOf(guichet(), reference),
  }
}
