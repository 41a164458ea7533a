/** Workers killed one after the other in the middle of what the desk's acts order: all of it is done once. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'

import { handlers } from '#outbox/handlers.ts'
import { drainOutbox, type TaskHandler, type TaskHandlers } from '#outbox/worker.ts'
import { later, MINUTE } from '#tests/builders/outbox.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

import type { Outbox } from '../../../src/payload-types.ts'

const scenarios = (guichet: () => Guichet): void => {
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

  const sheets = async () => {
    const where = { requestKey: { contains: 'opinion-sheet' } }
    return (await guichet().payload.count({ collection: 'documents', where })).totalDocs
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

  it('is finished once, whichever worker died on whichever row', async () => {
    const { payload, clock } = guichet()
    later(guichet(), 1000)
    const sent = await mails()
    const issued = await sheets()
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
    expect(await sheets()).toBe(issued + 1)
  })
}

/** What the scenarios before left in the outbox. */
export const killedWorkers = (guichet: () => Guichet): void => {
  describe('what the acts of the desk order', () => scenarios(guichet))
}
