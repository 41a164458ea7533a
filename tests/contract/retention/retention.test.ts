import { readdirSync } from 'node:fs'
import path from 'node:path'

import { beforeAll, expect, it } from 'vitest'

import { callProcess } from '#editions/call-process.ts'
import { dossierProcess } from '#filing/dossier-process.ts'
import { findOrphans } from '#operations/orphan-files.ts'
import { handlers } from '#outbox/handlers.ts'
import { drainOutbox } from '#outbox/worker.ts'
import { runRetention, type Options } from '#retention/run.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { plant } from '#seed/plant.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import { contract } from '#tests/setup/databases.ts'
import { verifyJournal } from '#workflows/fire/verify.ts'

const NOTHING = { neverFiled: 0, removedFiles: 0, filed: 0 }

contract('what has been kept long enough (L25, L26)', (guichet) => {
  const refs = { left: '', kept: '', filed: '' }
  const sessions: Record<string, candidature.Session> = {}

  const act = async (email: string, reference: string, event: string) => {
    const { payload } = guichet()
    const where = { reference: { equals: reference } }
    const { docs } = await payload.find({ collection: 'dossiers', where, depth: 0 })
    const answer = await guichet().ask(`/api/dossiers/${reference}/act`, {
      method: 'POST',
      as: sessions[email] ?? { token: '' },
      body: { event, sequence: docs[0]?.sequence, reason: 'Projet abandonné.' },
    })
    expect([answer.status, answer.ok ? '' : await answer.text()]).toEqual([200, ''])
  }
  const joined = async (email: string, reference: string): Promise<string> => {
    const answer = await candidature.joinFile(guichet(), sessions[email]!, reference, {
      request: 'rib',
      name: 'rib.pdf',
    })
    expect(answer.status).toBe(201)
    return ((await answer.json()) as { document: { id: string } }).document.id
  }

  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    for (const name of ['association', 'metropole', 'nouvelle'])
      sessions[name] = await candidature.signIn(guichet(), `${name}@demo.test`)
    refs.filed = await candidature.openDraft(guichet(), sessions['association']!)
    await candidature.fillIn(guichet(), sessions['association']!, refs.filed, buildDossierAnswers())
    await candidature.joinAll(guichet(), sessions['association']!, refs.filed)
    await candidature.file(guichet(), sessions['association']!, refs.filed)
    await drainOutbox(payload, handlers, clock)
    await act('association', refs.filed, 'withdraw')
    refs.left = await candidature.openDraft(guichet(), sessions['metropole']!)
    await joined('metropole', refs.left)
    await act('metropole', refs.left, 'abandon')
    refs.kept = await candidature.openDraft(guichet(), sessions['nouvelle']!)
    const id = await joined('nouvelle', refs.kept)
    const address = `/api/dossiers/${refs.kept}/documents/${id}`
    const removed = await guichet().ask(address, { method: 'DELETE', as: sessions['nouvelle']! })
    expect(removed.ok).toBe(true)
  })

  const files = () => readdirSync(path.join(guichet().dataDirectory, 'files', 'documents')).length
  const there = async (): Promise<string[]> => {
    const { docs } = await guichet().payload.find({ collection: 'dossiers', sort: 'reference' })
    return docs.map(({ reference }) => reference)
  }
  const run = async (changes: Partial<Options> = {}) => {
    const { payload, clock } = guichet()
    const { calls, logs } = await runRetention(payload, {
      dryRun: false,
      now: clock.now(),
      ...changes,
    })
    return { ...calls.find(({ slug }) => slug === aap2025.slug)?.due, logs }
  }
  const purges = async () => {
    const where = { event: { equals: 'purge' } }
    const { docs } = await guichet().payload.find({ collection: 'journal', where, sort: 'at' })
    return docs.map(({ process, from, facts, reason }) => ({ process, from, facts, reason }))
  }
  const isWhole = async () => {
    const { payload } = guichet()
    const { faults } = await verifyJournal(payload, [callProcess, dossierProcess], () => undefined)
    expect(faults).toBe(0)
    expect(await findOrphans(payload, new Date(Date.now() + 86_400_000))).toEqual({
      files: [],
      rows: [],
    })
  }

  it('is nothing as long as nothing is old', async () => {
    expect(await run()).toMatchObject(NOTHING)
    expect(await purges()).toEqual([])
  })

  it('is only counted by a dry run', async () => {
    guichet().clock.set(new Date('2026-07-10T08:00:00Z'))
    const [before, dossiers] = [files(), await there()]
    const due = await run({ dryRun: true })
    expect(due).toMatchObject({ neverFiled: 1, removedFiles: 1, filed: 0 })
    expect(due.logs.outbox).toBeGreaterThan(0)
    expect([files(), await there(), await purges()]).toEqual([before, dossiers, []])
  })

  it('is taken away with its files, and the journal says what, once', async () => {
    const before = files()
    expect(await run()).toMatchObject({ neverFiled: 1, removedFiles: 1, filed: 0 })
    expect(await there()).toEqual([refs.filed, refs.kept].toSorted())
    expect(files()).toBe(before - 2)
    expect(await purges()).toEqual(
      expect.arrayContaining([
        {
          process: 'dossier',
          from: 'withdrawn',
          facts: { reference: refs.left, documents: 1 },
          reason: expect.stringContaining('jamais déposé'),
        },
        {
          process: 'retention',
          from: null,
          facts: { documents: 1 },
          reason: expect.stringContaining('retirés avant dépôt'),
        },
      ]),
    )
    await isWhole()
    const rows = await purges()
    expect(await run()).toEqual({ ...NOTHING, logs: { outbox: 0, invitations: 0 } })
    expect(await purges()).toEqual(rows)
  })

  it('waits for the visa of the archives when it was filed (code du patrimoine, L.212-2)', async () => {
    guichet().clock.set(new Date('2035-07-10T08:00:00Z'))
    expect(await run()).toMatchObject({ filed: 1 })
    expect(await there()).toContain(refs.filed)
    expect(await run({ visa: 'AD38-2035-12' })).toMatchObject({ filed: 1 })
    expect(await there()).not.toContain(refs.filed)
    expect((await purges()).at(-1)).toMatchObject({
      process: 'dossier',
      facts: { reference: refs.filed },
      reason: expect.stringContaining('AD38-2035-12'),
    })
    expect(files()).toBe(0)
    await isWhole()
  })
})
