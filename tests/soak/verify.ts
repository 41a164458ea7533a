/** In a process of its own, once the server has ended: the database and the files against what was said. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Payload, Where } from 'payload'

import type { Acknowledged } from './acknowledged.ts'
import type { Found } from './print.ts'

const { getPayload } = await import('payload')
const { default: config } = await import('../../payload.config.ts')
const { findOrphans } = await import('#operations/orphan-files.ts')
const { governed } = await import('../../src/governed.ts')
const { emlNameOf } = await import('#mail/eml-folder.ts')
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

const withoutInstant = (name: string): string => name.replace(/^[^-]+-/, '')

/** Mails whose row says that they left: each has its file, and how many have two. */
const mailFaults = async (payload: Payload, folder: string) => {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map(withoutInstant)
  const left = new Set(names)
  const sent = await find(payload, 'outbox', {
    and: [{ task: { equals: 'mail' } }, { state: { equals: 'done' } }],
  })
  const missing = sent
    .map(({ key }) => String(key))
    .filter((key) => !left.has(withoutInstant(emlNameOf(key, new Date()))))
  return {
    sent: sent.length,
    // Killed between the sending and the row that says so: the same identifier, which mailboxes show once.
    twice: names.length - left.size,
    faults: missing.map((key) => `mail ${key} is said to be sent, and is not there`),
  }
}

export type Verified = Found

const verify = async (payload: Payload, said: Acknowledged): Promise<Verified> => {
  const opened = await find(payload, 'dossiers', { reference: { in: said.opened } })
  const filed = opened.filter(({ state }) => FILED.includes(String(state)))
  const documents = await find(payload, 'documents', {})
  const pending = await find(payload, 'outbox', { state: { not_equals: 'done' } })
  const mails = await mailFaults(payload, path.join(process.env.DATA_DIR ?? '', 'mail'))
  const orphans = await findOrphans(payload, new Date(Date.now() + 86_400_000))
  const faults = [
    ...said.wrong,
    ...lost('dossier', said.opened, new Set(opened.map(({ reference }) => String(reference)))),
    ...lost('filing', said.filed, new Set(filed.map(({ reference }) => String(reference)))),
    ...lost('document', said.documents, new Set(documents.map(({ id }) => id))),
    ...(await answersFaults(payload, said)),
    ...mails.faults,
    ...orphans.rows.map(({ id, name }) => `document ${id} has lost its file ${name}`),
    ...pending.map(
      ({ key, lastError }) => `sending ${String(key)} is not done: ${String(lastError)}`,
    ),
  ]
  for (const dossier of opened) faults.push(...(await dossierFaults(payload, dossier)))
  const journal = await verifyJournal(payload, Object.values(governed), (fault) =>
    faults.push(JSON.stringify(fault)),
  )
  return {
    faults,
    counts: {
      opened: opened.length,
      filed: filed.length,
      filedAcknowledged: said.filed.length,
      toldToTryAgain: said.toldToTryAgain,
      documents: said.documents.length,
      journal: journal.rows,
      filesWithoutRow: orphans.files.length,
      mails: mails.sent,
      mailsTwice: mails.twice,
    },
  }
}

/** @param file what the server acknowledged */
const verifyAll = async (file: string): Promise<Verified> => {
  const said = JSON.parse(readFileSync(file, 'utf8')) as Acknowledged
  const payload = await getPayload({ config })
  try {
    return await verify(payload, said)
  } finally {
    await payload.destroy()
  }
}

const verified = await verifyAll(process.argv[2] ?? '')
process.send?.(verified, () => process.exit(0))
