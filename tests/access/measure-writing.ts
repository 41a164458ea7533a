/** Tries, as each person, to write in one collection by every way that Payload has. */
import { ask, type Desk, type Measured } from './measure.ts'
import type { Entry } from './entries.ts'
import { personKeys } from './people.ts'
import { ANNEX } from './rows.ts'
import type { World } from './world.ts'

type Row = Record<string, unknown> & { id: string }

const stored = async ({ world, slug }: Desk): Promise<Row[]> => {
  const { docs } = await world.guichet.payload.db.find<Row>({
    collection: slug as never,
    limit: 1000,
    pagination: false,
    sort: 'id',
  })
  return docs
}

/** A row is created by its JSON, and where the collection takes files by a form with one. */
const create = async (desk: Desk): Promise<boolean> => {
  const { world, slug, entry } = desk
  const upload = world.guichet.payload.collections[slug as never] as unknown as {
    config: { upload: unknown }
  }
  const call = slug === 'annexes' ? { call: world.rows.calls?.published } : {}
  const sample = { ...entry.sample(desk.person), ...call }
  if (!upload.config.upload)
    return (await ask(desk, '', { method: 'POST', body: sample })).status === 201
  const form = new FormData()
  form.set('_payload', JSON.stringify(sample))
  form.set('file', new File([ANNEX], 'texte.pdf.exe', { type: 'application/pdf' }))
  return (await ask(desk, '', { method: 'POST', body: form })).status === 201
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Columns of the platform stay as they are, whoever sends them. */
const forge = async (desk: Desk, id: string): Promise<void> => {
  const before = (await stored(desk)).find((row) => row.id === id)
  const body = { ...desk.entry.system, id: 'forged', createdAt: '2000-01-01T00:00:00.000Z' }
  await ask(desk, `/${id}`, { method: 'PATCH', body })
  const after = (await stored(desk)).find((row) => row.id === id)
  for (const name of Object.keys(desk.entry.system ?? {}))
    if (!same(before?.[name], after?.[name])) desk.faults.push(`${desk.person} writes ${name}`)
  if (!after) desk.faults.push(`${desk.person} moves the id of a row`)
}

const updates = async (desk: Desk): Promise<string[]> => {
  const changed: string[] = []
  for (const [name, id] of Object.entries(desk.world.rows[desk.slug] ?? {})) {
    const { status } = await ask(desk, `/${id}`, { method: 'PATCH', body: desk.entry.change })
    if (status === 200) changed.push(name)
    if (desk.entry.system) await forge(desk, id)
  }
  return changed
}

/** Ways in that nobody has, whatever they may write otherwise. */
const refusedToAll = async (desk: Desk): Promise<void> => {
  const [id = ''] = Object.values(desk.world.rows[desk.slug] ?? {})
  const everything = '?where[id][exists]=true'
  const tries = [
    ['DELETE', `/${id}`],
    ...(desk.entry.forgotten?.includes(desk.person) ? [] : [['DELETE', everything] as const]),
    ['POST', `/${id}/duplicate`],
    ['GET', '/versions'],
    ['GET', `/versions/${id}`],
    ['POST', `/versions/${id}`],
    ['PUT', `/${id}`],
    ['GET', '/paste-url?src=http%3A%2F%2Flocalhost%2F'],
  ] as const
  for (const [method, path] of tries) {
    const body = method === 'GET' ? {} : { body: desk.entry.change }
    const { status, body: answer } = await ask(desk, path, { method, ...body })
    // A preference is asked by its key: one that was never written is said to be empty.
    if (status < 400 && answer.value !== null)
      desk.faults.push(`${desk.person} passes ${method} ${path}`)
  }
}

/** Whoever writes nothing leaves the collection as it was, to the last column. */
const leavesNoTrace = async (desk: Desk, attempt: () => Promise<void>): Promise<void> => {
  const before = await stored(desk)
  await attempt()
  const after = await stored(desk)
  if (!same(before, after)) desk.faults.push(`${desk.person} left a trace`)
}

export const measureWriting = async (
  world: World,
  slug: string,
  entry: Entry,
): Promise<Omit<Measured, 'reads'>> => {
  const measured: Omit<Measured, 'reads'> = { creates: [], updates: {}, faults: [] }
  for (const name of Object.keys(world.rows[slug] ?? {})) measured.updates[name] = []
  for (const person of personKeys) {
    const desk: Desk = { world, slug, entry, person, faults: measured.faults }
    const attempt = async (): Promise<void> => {
      if (await create(desk)) measured.creates.push(person)
      for (const name of await updates(desk)) measured.updates[name]?.push(person)
      if (!entry.writers?.includes(person)) {
        const bulk = await ask(desk, '?where[id][exists]=true', {
          method: 'PATCH',
          body: entry.change,
        })
        if (bulk.status < 400) desk.faults.push(`${person} changes all rows at once`)
      }
    }
    if (entry.writers?.includes(person)) await attempt()
    else await leavesNoTrace(desk, attempt)
    await leavesNoTrace(desk, () => refusedToAll(desk))
  }
  return measured
}
