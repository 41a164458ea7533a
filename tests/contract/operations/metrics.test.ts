import { expect, it } from 'vitest'

import { logTo } from '#platform/log.ts'
import { later, put } from '#tests/builders/outbox.ts'
import { refusalIn } from '#tests/builders/hostile.ts'
import { contract } from '#tests/setup/databases.ts'
import { drainOutbox, PermanentFailure } from '#outbox/worker.ts'
import { sweep } from '#sweep/sweep.ts'

const TOKEN = 'un-jeton-que-seul-le-collecteur-porte'
const MINUTE = 60_000

contract(
  'the figures of the platform',
  (guichet) => {
    const read = (authorization?: string) =>
      guichet().ask('/api/metrics', { headers: authorization ? { authorization } : {} })
    const figures = async (): Promise<Record<string, number>> => {
      const text = await (await read(`Bearer ${TOKEN}`)).text()
      const lines = text.split('\n').filter((line) => line && !line.startsWith('#'))
      return Object.fromEntries(
        lines.map((line) => [line.replace(/ \S+$/, ''), Number(line.split(' ').at(-1))]),
      )
    }

    it.each([
      ['nobody', undefined],
      ['another token', `Bearer ${TOKEN}x`],
      ['a token of another kind', `Basic ${TOKEN}`],
      ['the token alone', TOKEN],
    ])('are not there for %s', async (_, authorization) => {
      const answer = await read(authorization)
      expect([answer.status, (await refusalIn(answer)).code]).toEqual([404, 'refus.introuvable'])
    })

    it('are given to the machine that bears the token', async () => {
      const answer = await read(`Bearer ${TOKEN}`)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('Content-Type')).toBe('text/plain; version=0.0.4; charset=utf-8')
      expect(await figures()).toMatchObject({
        guichet_up: 1,
        guichet_storage_up: 1,
        guichet_outbox_oldest_seconds: 0,
        'guichet_outbox_rows{state="pending"}': 0,
      })
    })

    it('say how long what waits has waited, what fails and what was given up', async () => {
      const { payload, clock } = guichet()
      await put(guichet(), 'gone', 'gone')
      await put(guichet(), 'down', 'down')
      await drainOutbox(
        payload,
        {
          gone: () => Promise.reject(new PermanentFailure('no such address')),
          down: () => Promise.reject(new Error('not now')),
        },
        clock,
      )
      later(guichet(), 10 * MINUTE)
      expect(await figures()).toMatchObject({
        guichet_outbox_oldest_seconds: 600,
        'guichet_outbox_rows{state="pending"}': 1,
        'guichet_outbox_rows{state="failing"}': 1,
        'guichet_outbox_rows{state="givenUp"}': 1,
      })
    })

    it('say since when nobody has looked for what falls due', async () => {
      const { payload, clock } = guichet()
      expect(await figures()).not.toHaveProperty('guichet_sweep_lag_seconds')
      await sweep(payload, clock)
      later(guichet(), 5 * MINUTE)
      expect((await figures())['guichet_sweep_lag_seconds']).toBe(300)
    })

    it('tell of no fault without its number: the same in the log and in the answer', async () => {
      const lines: string[] = []
      logTo((line) => lines.push(line))
      const { payload } = guichet()
      const { find } = payload.db
      payload.db.find = () => Promise.reject(new Error('the disk is gone'))
      const answer = await guichet().ask('/api/calls', {
        headers: { 'x-request-id': 'numero-de-la-demande' },
      })
      payload.db.find = find
      logTo(() => undefined)
      expect(answer.status).toBe(500)
      const { error } = (await answer.json()) as { error: object }
      expect(error).toMatchObject({ code: 'panne.interne', requestId: 'numero-de-la-demande' })
      expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual(
        expect.objectContaining({
          event: 'request.failed',
          requestId: 'numero-de-la-demande',
          error: 'Error: the disk is gone',
        }),
      )
    })
  },
  { variables: { METRICS_TOKEN: TOKEN } },
)
