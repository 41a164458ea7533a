/** Asks the REST handlers, as each person, all that Payload serves for one collection. */
import type { Ask } from '#tests/setup/guichet.ts'

import type { Entry } from './entries.ts'
import { personKeys, signedIn, type PersonKey } from './people.ts'
import type { World } from './world.ts'

export type Measured = {
  reads: Record<string, PersonKey[]>
  creates: PersonKey[]
  /** Row → who changed it. */
  updates: Record<string, PersonKey[]>
  /** What contradicts the rest, or breaks the shape of an answer. */
  faults: string[]
}

type Doc = Record<string, unknown> & { id: string }
type Reply = { status: number; body: Record<string, unknown>; text: string }

/** One collection as one person asks it. */
export type Desk = { world: World; slug: string; entry: Entry; person: PersonKey; faults: string[] }

export const as = ({ sessions }: World, person: PersonKey): Pick<Ask, 'as'> => {
  const session = sessions[person]
  return session ? { as: session } : {}
}

const parse = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}

export const ask = async (desk: Desk, path: string, options: Ask = {}): Promise<Reply> => {
  const { world, slug, person, faults } = desk
  const address = `/api/${slug}${path}`
  const response = await world.guichet.ask(address, { ...as(world, person), ...options })
  const text = await response.text()
  const reply = { status: response.status, body: parse(text), text }
  const { error } = reply.body as { error?: { code?: string; message?: string; remedy?: string } }
  const said = error?.code && error.message && error.remedy
  if (reply.status >= 400 && !said)
    faults.push(`${person} ${address}: ${reply.status} without a sentence`)
  if (reply.status >= 500) faults.push(`${person} ${address}: ${reply.status}`)
  if (reply.status === 401 && signedIn.includes(person))
    faults.push(`${person} ${address}: 401 although signed in`)
  return reply
}

const docsOf = ({ body }: Reply): Doc[] => (Array.isArray(body.docs) ? (body.docs as Doc[]) : [])

/** Every prepared row of the collection, by name. */
const rowsOf = ({ world, slug }: Desk): [string, string][] => Object.entries(world.rows[slug] ?? {})

const listed = async (desk: Desk): Promise<string[]> => {
  const named = rowsOf(desk)
  const ids = new URLSearchParams(
    named.map(([, id], rank): [string, string] => [`where[id][in][${rank}]`, id]),
  ).toString()
  const list = await ask(desk, `?limit=100&${ids}`)
  const seen = new Set(docsOf(list).map(({ id }) => id))
  const names = named.filter(([, id]) => seen.has(id)).map(([name]) => name)
  const { body } = await ask(desk, `/count?${ids}`)
  if ((body.totalDocs ?? 0) !== names.length)
    desk.faults.push(
      `${desk.person} counts ${String(body.totalDocs)} rows and lists ${names.length}`,
    )
  return names
}

const readOne = async (desk: Desk, id: string): Promise<Doc | undefined> => {
  const { status, body } = await ask(desk, `/${id}`)
  return status === 200 && body.id === id ? (body as Doc) : undefined
}

/** Files are served to those who read their row. */
const readsFile = async (desk: Desk, filename: string): Promise<boolean> => {
  const { world, slug, person } = desk
  const file = (headers = {}) =>
    world.guichet.ask(`/api/${slug}/file/${filename}`, { ...as(world, person), headers })
  const [whole, part] = [await file(), await file({ Range: 'bytes=0-3' })]
  if (whole.ok !== part.ok) desk.faults.push(`${person} reads a part of ${filename}`)
  return whole.ok
}

const filenameOf = async ({ world, slug }: Desk, id: string): Promise<string | undefined> => {
  const row = await world.guichet.payload.db.findOne<{ id: string; filename?: string | null }>({
    collection: slug as never,
    where: { id: { equals: id } },
  })
  return row?.filename ?? undefined
}

/** Payload gives a table that one may not read as one without rows. */
const holds = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)

/** Columns that this person must not read: neither in a row, nor by a filter, a sort or a choice. */
const watchFields = async (desk: Desk, doc: Doc | undefined): Promise<void> => {
  const { entry, person, faults } = desk
  for (const [name, readers] of Object.entries(entry.fields ?? {})) {
    const allowed = readers.includes(person)
    if (doc && allowed !== holds(doc[name]))
      faults.push(`${person} reads ${name}: ${String(!allowed)}`)
    if (allowed) continue
    const tries = [
      `?where[${name}][exists]=true`,
      `?sort=${name}`,
      `/count?where[${name}][exists]=true`,
    ]
    for (const path of tries)
      if ((await ask(desk, path)).status < 400) faults.push(`${person} asks ${path}`)
    const chosen = docsOf(await ask(desk, `?select[${name}]=true`))
    if (chosen.some((row) => holds(row[name]))) faults.push(`${person} chooses ${name}`)
  }
}

/** Nothing of a row that is out of reach comes along with one that is not. */
const watchDepth = async (desk: Desk, strangers: readonly string[]): Promise<void> => {
  const { text } = await ask(desk, '?depth=5&limit=100&populate[users][hash]=true')
  for (const secret of ['"salt":', '"tokenHash":', '"resetPasswordToken":', ...strangers])
    if (text.includes(secret)) desk.faults.push(`${desk.person} reads ${secret} along`)
}

const measureReading = async (desk: Desk, strangers: readonly string[]): Promise<string[]> => {
  const names = await listed(desk)
  let first: Doc | undefined
  for (const [name, id] of rowsOf(desk)) {
    const doc = await readOne(desk, id)
    first ??= doc
    if ((doc !== undefined) !== names.includes(name))
      desk.faults.push(`${desk.person} lists and opens ${name} differently`)
    const filename = await filenameOf(desk, id)
    if (filename && (await readsFile(desk, filename)) !== names.includes(name))
      desk.faults.push(`${desk.person} reads the file of ${name} and its row differently`)
  }
  await watchFields(desk, first)
  await watchDepth(desk, strangers)
  return names
}

export const measureAll = async (
  world: World,
  slug: string,
  entry: Entry,
  strangers: (person: PersonKey) => readonly string[],
): Promise<Pick<Measured, 'reads' | 'faults'>> => {
  const faults: string[] = []
  const reads: Record<string, PersonKey[]> = {}
  for (const name of Object.keys(world.rows[slug] ?? {})) reads[name] = []
  for (const person of personKeys) {
    const desk = { world, slug, entry, person, faults }
    for (const name of await measureReading(desk, strangers(person))) reads[name]?.push(person)
  }
  return { reads, faults }
}
