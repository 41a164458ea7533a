/** In a process of its own, once the server has ended: the database and the files against what was said. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Payload, Where } from 'payload'

import type { Acknowledged } from './acknowledged.ts'

const { getPayload } = await import('payload')
const { default: config } = await import('../../payload.config.ts')
const { callProcess } = await import('#editions/call-process.ts')
const { dossierProcess } = await import('#filing/dossier-process.ts')
const { findOrphans } = await import('#operations/orphan-files.ts')
const { verifyJournal } = await import('#workflows/fire/verify.ts')

type Row = Record<string, unknown> & { id: string }

const find = async (
  payload: Payload,
  collection: 'dossiers' | 'documents' | 'outbox' | 'journal',
  where: Where,
  sort = 'id',
): Promise<Row[]> =>
  (await payload.db.find<Row>({ collection, where, sort, pagination: false, limit: 0 })).docs

const answersFaults = async (payload: Payload, said: Acknowledged): Promise<string[]> => {
  const faults: string[] = []
  for (const [reference, answers] of Object.entries(said.answers)) {
    const [dossier] = await find(payload, 'dossiers', { reference: { equals: reference } })
    const stored = (dossier?.['answers'] ?? {}) as Record<string, unknown>
    for (const [key, value] of Object.entries(answers))
      if (stored[key] !== value)
        faults.push(
          `${reference} ${key}: « ${value} » was acknowledged, « ${String(stored[key])} » is there`,
        )
  }
  return faults
}

const FILED = ['submitted']

/** A dossier is a draft without a trace of its filing, or is filed with all of it, each once. */
const dossierFaults = async (payload: Payload, dossier: Row): Promise<string[]> => {
  const of: Where = { dossier: { equals: dossier.id } }
  const documents = await find(payload, 'documents', of)
  const issued = documents.filter(({ origin }) => origin === 'platform')
  const kinds = issued
    .map(({ requestKey }) => String(requestKey))
    .toSorted((a, b) => (a < b ? -1 : 1))
  const chain: Where = {
    and: [{ process: { equals: 'dossier' } }, { subject: { equals: dossier.id } }],
  }
  const rows = await find(payload, 'journal', chain, 'sequence')
  const events = rows.map(({ event }) => event).join(' ')
  const isFiled = FILED.includes(String(dossier['state']))
  const is = `${kinds.join(' ')} | ${events} | ${Boolean(dossier['filedAt'])}`
  const due = isFiled ? 'dossier.v1 receipt.v1 | begin file | true' : ' | begin | false'
  return is === due ? [] : [`${String(dossier['reference'])} (${String(dossier['state'])}): ${is}`]
}

const lost = (kind: string, said: readonly string[], there: ReadonlySet<string>): string[] =>
  said
    .filter((one) => !there.has(one))
    .map((one) => `${kind} ${one} was acknowledged and is not there`)

/** Mails that left twice: killed between the sending and the row that says so. */
const twice = (folder: string): number => {
  const keys = readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => name.replace(/^[^-]+-/, ''))
  return keys.length - new Set(keys).size
}

export type Verified = { faults: string[]; counts: Record<string, number> }

const verify = async (payload: Payload, said: Acknowledged): Promise<Verified> => {
  const opened = await find(payload, 'dossiers', { reference: { in: said.opened } })
  const filed = opened.filter(({ state }) => FILED.includes(String(state)))
  const documents = await find(payload, 'documents', {})
  const pending = await find(payload, 'outbox', { state: { not_equals: 'done' } })
  const orphans = await findOrphans(payload, new Date(Date.now() + 86_400_000))
  const faults = [
    ...said.wrong,
    ...lost('dossier', said.opened, new Set(opened.map(({ reference }) => String(reference)))),
    ...lost('filing', said.filed, new Set(filed.map(({ reference }) => String(reference)))),
    ...lost('document', said.documents, new Set(documents.map(({ id }) => id))),
    ...(await answersFaults(payload, said)),
    ...orphans.rows.map(({ id, name }) => `document ${id} has lost its file ${name}`),
    ...pending.map(
      ({ key, lastError }) => `sending ${String(key)} is not done: ${String(lastError)}`,
    ),
  ]
  for (const dossier of opened) faults.push(...(await dossierFaults(payload, dossier)))
  const processes = [callProcess, dossierProcess]
  const journal = await verifyJournal(payload, processes, (fault) =>
    faults.push(JSON.stringify(fault)),
  )
  return {
    faults,
    counts: {
      opened: opened.length,
      filed: filed.length,
      filedAcknowledged: said.filed.length,
      documents: said.documents.length,
      journal: journal.rows,
      filesWithoutRow: orphans.files.length,
      mailsTwice: twice(path.join(process.env.DATA_DIR ?? '', 'mail')),
    },
  }
}

/** @param file what the server acknowledged */
export const verifyAll = async (file: string): Promise<Verified> => {
  const said = JSON.parse(readFileSync(file, 'utf8')) as Acknowledged
  const payload = await getPayload({ config })
  try {
    return await verify(payload, said)
  } finally {
    await payload.destroy()
  }
}
