/** What the closing does by itself: reminders before it, then the call closes and its drafts with it. */
import { beforeAll, expect, it } from 'vitest'

import { closingInstant } from '#editions/calendar.ts'
import { logTo } from '#platform/log.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { plant } from '#seed/plant.ts'
import { holdSweep, releaseSweep } from '#sweep/marks.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { buildFiledRow, groundOf, writeFiledRows } from '#tests/builders/filed-dossiers.ts'
import { drain, eventsOf, queued, sweepOnce, sweepTwiceAtOnce } from '#tests/builders/sweep.ts'
import { contract } from '#tests/setup/databases.ts'

import type { Dossier } from '../../../src/payload-types.ts'

const CLOSING = closingInstant(aap2025.calendar).getTime()
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

contract(
  'the closing, by the sweep (R062)',
  (guichet) => {
    let drafts: string[]
    let abandoned: string
    const dossierOf = async (reference: string): Promise<Dossier> => {
      const where = { reference: { equals: reference } }
      const found = await guichet().payload.db.findOne<Dossier>({ collection: 'dossiers', where })
      if (!found) throw new Error(`no dossier ${reference}`)
      return found
    }
    const at = (instant: number) => guichet().clock.set(new Date(instant))
    const callState = async () => {
      const where = { slug: { equals: aap2025.slug } }
      const call = await guichet().payload.db.findOne<{ id: string; state: string }>({
        collection: 'calls',
        where,
      })
      return { id: call?.id ?? '', state: call?.state }
    }

    beforeAll(async () => {
      const { payload, clock } = guichet()
      await plant(payload, { demo: true, now: clock.now() })
      const session = await candidature.signIn(guichet(), 'association@demo.test')
      const open = () => candidature.openDraft(guichet(), session)
      drafts = [await open(), await open()]
      abandoned = await open()
      await guichet().ask(`/api/dossiers/${abandoned}/abandon`, {
        method: 'POST',
        as: session,
        body: {},
      })
    })

    it('reminds each draft left open, each of its writers, once a moment', async () => {
      const keys = async () => (await queued(guichet(), ':notice-closing:')).length
      // 08:00 in Paris on the eighth of July is 06:00 in universal time.
      at(Date.parse('2025-07-08T05:59:00Z'))
      await sweepOnce(guichet())
      expect(await keys()).toBe(0)
      at(Date.parse('2025-07-08T06:00:00Z'))
      await sweepTwiceAtOnce(guichet())
      await sweepOnce(guichet())
      expect(await keys()).toBe(2)
      await drain(guichet())
      // For each draft: the notice, then a mail to the representative and one to the editor.
      expect(await keys()).toBe(6)
      await sweepOnce(guichet())
      await drain(guichet())
      expect(await keys()).toBe(6)

      at(Date.parse('2025-07-13T07:00:00Z'))
      await sweepOnce(guichet())
      at(Date.parse('2025-07-15T07:00:00Z'))
      await sweepOnce(guichet())
      await drain(guichet())
      const { id } = await dossierOf(drafts[0] ?? '')
      const mine = await queued(guichet(), `dossier:${id}:notice-closing:2025-07-15:`)
      expect(mine).toHaveLength(9)
      expect(await queued(guichet(), (await dossierOf(abandoned)).id)).toEqual([])
    })

    it('leaves requests under way their time', async () => {
      at(CLOSING + 14 * MINUTE)
      await sweepOnce(guichet())
      expect((await callState()).state).toBe('published')
      expect((await dossierOf(drafts[0] ?? '')).state).toBe('draft')
    })

    it('tells once of a row that fails, and goes on with the others', async () => {
      // A row of which the journal holds nothing.
      const broken = buildFiledRow({
        state: 'draft',
        filedAt: null,
        reference: 'CSI-2025-84-00000',
      })
      await writeFiledRows(guichet(), await groundOf(guichet()), [broken])
      const lines: string[] = []
      logTo((line) => lines.push(line))
      at(CLOSING + 16 * MINUTE)
      await sweepTwiceAtOnce(guichet())
      await sweepOnce(guichet())
      logTo(() => undefined)
      const { id } = await dossierOf(broken.reference)
      expect(lines.filter((line) => line.includes(`dossier:${id}:expire`))).toHaveLength(1)
      expect(lines.filter((line) => line.includes('"error"'))).toHaveLength(1)
      expect((await dossierOf(broken.reference)).state).toBe('draft')
    })

    it('closed the call once, and its drafts once, though two sweeps met', async () => {
      const { id, state } = await callState()
      expect(state).toBe('closed')
      expect(await eventsOf(guichet(), 'call', id)).toEqual(['publish', 'close'])
      for (const reference of drafts) {
        const draft = await dossierOf(reference)
        expect(draft.state).toBe('expired')
        expect(await eventsOf(guichet(), 'dossier', draft.id)).toEqual(['begin', 'expire'])
      }
      expect((await dossierOf(abandoned)).state).toBe('withdrawn')
    })

    it('says in the health of the platform when it last ran', async () => {
      at(CLOSING + 3 * DAY)
      await sweepOnce(guichet())
      const health = (await (await guichet().ask('/api/health')).json()) as object
      expect(health).toMatchObject({
        status: 'ok',
        sweep: { lastRunAt: new Date(CLOSING + 3 * DAY).toISOString() },
      })
    })

    it('is done by one worker at a time', async () => {
      const { payload } = guichet()
      expect(await holdSweep(payload, 'one')).toBe(true)
      expect(await holdSweep(payload, 'other')).toBe(false)
      expect(await holdSweep(payload, 'one')).toBe(true)
      at(CLOSING + 4 * DAY)
      await sweepOnce(guichet())
      const health = (await (await guichet().ask('/api/health')).json()) as object
      expect(health).toMatchObject({
        sweep: { lastRunAt: new Date(CLOSING + 3 * DAY).toISOString() },
      })
      await releaseSweep(payload, 'one')
      expect(await holdSweep(payload, 'other')).toBe(true)
    })
  },
  { now: new Date('2025-06-10T08:00:00Z') },
)
