/** Workers killed one after the other in the middle of what the desk's acts order: all of it is done once. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import PostalMime from 'postal-mime'
import { beforeAll, expect, it } from 'vitest'

import { handlers } from '#outbox/handlers.ts'
import { drainOutbox, type TaskHandler, type TaskHandlers } from '#outbox/worker.ts'
import { correctionsOf, fileDossier, type Scene } from '#tests/builders/corrections.ts'
import { checkEveryDocument } from '#tests/builders/desk.ts'
import { consulting, ISERE } from '#tests/builders/opinions.ts'
import { later, MINUTE } from '#tests/builders/outbox.ts'
import { contract } from '#tests/setup/databases.ts'

import type { Outbox } from '../../../src/payload-types.ts'

contract('what the acts of the desk order (issue §6)', (guichet) => {
  let scene: Scene
  const { dossier, round, ask: onRound, request } = correctionsOf(guichet, () => scene)
  const { ask: askOpinions, opinionOf, give } = consulting(guichet)
  const act = async (event: string) =>
    guichet().ask(`/api/dossiers/${scene.reference}/act`, {
      method: 'POST',
      as: scene.instructor,
      body: { event, sequence: (await dossier()).sequence },
    })
  const rows = async (state: string): Promise<Outbox[]> => {
    const where = { state: { equals: state } }
    const of = { collection: 'outbox', where, limit: 500, pagination: false, depth: 0 } as const
    return (await guichet().payload.find(of)).docs
  }
  /** A mail that left twice carries one Message-ID: mailboxes show it once. */
  const mails = async (): Promise<Set<string>> => {
    const folder = path.join(guichet().dataDirectory, 'mail')
    const all = readdirSync(folder).map((name) =>
      PostalMime.parse(readFileSync(path.join(folder, name))),
    )
    return new Set((await Promise.all(all)).map(({ messageId }) => messageId ?? ''))
  }

  /** Does what a row orders, and is killed before it says so. */
  const killedOnce = async (): Promise<void> => {
    const killed = Promise.withResolvers<void>()
    const dying =
      (handler: TaskHandler): TaskHandler =>
      async (...given) => {
        await handler(...given)
        killed.resolve()
        await new Promise(() => undefined)
      }
    const all: TaskHandlers = Object.fromEntries(
      Object.entries(handlers).map(([task, handler]) => [task, dying(handler)]),
    )
    const ran = drainOutbox(guichet().payload, all, guichet().clock)
    await Promise.race([killed.promise, ran])
  }

  beforeAll(async () => {
    scene = await fileDossier(guichet())
    later(guichet(), 1000)
    await drainOutbox(guichet().payload, handlers, guichet().clock)
    await drainOutbox(guichet().payload, handlers, guichet().clock)
    await onRound('ask', scene.instructor, await request())
    const { sequence } = await round()
    await onRound('take-back', scene.instructor, { sequence, reason: 'Demandé par erreur.' })
    await checkEveryDocument(guichet(), scene.instructor, scene.reference)
    await act('admit')
    await askOpinions(scene.reference, ['county:38', 'coordinator:84'])
    const given = await give(ISERE, await opinionOf(scene.reference, 'county:38'))
    expect(given.status).toBe(200)
    later(guichet(), 1000)
  })

  it('is finished once, whichever worker died on whichever row', async () => {
    const { payload, clock } = guichet()
    const sent = await mails()
    const ordered = (await rows('pending')).map(({ key }) => key.split(':').at(-1) ?? '')
    expect(ordered.toSorted()).toEqual([
      'correction-asked',
      'correction-closed',
      'dossier-admitted',
      'opinion-answered',
      'opinion-asked',
      'opinion-sheet.v1',
    ])
    for (const _row of ordered) await killedOnce()
    // What they ordered are mails: each worker that takes one is killed once it left.
    const before = (await rows('pending')).length
    expect(before).toBeGreaterThan(ordered.length)
    for (let rank = ordered.length; rank < before; rank += 1) await killedOnce()
    expect(await rows('pending')).toHaveLength(before)
    expect((await rows('pending')).map(({ attempts }) => attempts)).toEqual(
      Array.from({ length: before }, () => 1),
    )

    later(guichet(), MINUTE)
    await Promise.all([1, 2].map(() => drainOutbox(payload, handlers, clock)))
    await drainOutbox(payload, handlers, clock)
    expect((await rows('pending')).map(({ key, lastError }) => [key, lastError])).toEqual([])
    expect(await rows('givenUp')).toEqual([])
    expect((await mails()).size - sent.size).toBe(before - ordered.length)
    const sheets = { requestKey: { contains: 'opinion-sheet' } }
    expect(await payload.count({ collection: 'documents', where: sheets })).toEqual({
      totalDocs: 1,
    })
  })
})
