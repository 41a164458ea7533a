/** What is awaited by a date: overdue, reminded, taken back by itself, each once (L08, R074, R079). */
import type { CollectionSlug } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { correctionProcess } from '#corrections/process.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { opinionProcess } from '#opinions/process.ts'
import { plant } from '#seed/plant.ts'
import {
  buildFiledRow,
  groundOf,
  writeFiledRows,
  type Ground,
} from '#tests/builders/filed-dossiers.ts'
import { eventsOf, sweepOnce, sweepTwiceAtOnce } from '#tests/builders/sweep.ts'
import { contract } from '#tests/setup/databases.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { begin } from '#workflows/fire/begin.ts'

const NOW = Date.parse('2025-08-04T06:00:00Z')
const DAY = 24 * 60 * 60 * 1000
const DUE = '2025-08-08T21:59:59.999Z'
const REMINDER = '2025-08-05T06:00:00.000Z'

contract(
  'what is awaited, by the sweep',
  (guichet) => {
    let ground: Ground
    const at = (instant: string | number) => guichet().clock.set(new Date(instant))

    const dossierIn = async (state: DossierState): Promise<string> => {
      const row = buildFiledRow({ state })
      await writeFiledRows(guichet(), ground, [row])
      const found = await guichet().payload.db.findOne<{ id: string }>({
        collection: 'dossiers',
        where: { reference: { equals: row.reference } },
      })
      return found?.id ?? ''
    }
    const begun = (
      process: { workflow: { name: string; initial: string }; collection: CollectionSlug },
      dossier: string,
      data: object,
    ): Promise<string> =>
      inTransaction(guichet().payload, null, (req) =>
        begin(req, process, {
          data: {
            dossier,
            structure: ground.structure,
            region: '84',
            askedAt: new Date(NOW).toISOString(),
            dueAt: DUE,
            nextReminderAt: REMINDER,
            ...data,
          },
          belonging: { structure: ground.structure, region: '84', filed: true },
          rules: null,
          actor: null,
          roles: ['instructor'],
          now: guichet().clock.now(),
        }),
      )
    const correctionOn = (dossier: string) =>
      begun(correctionProcess, dossier, { round: 1, items: [] })
    const opinionOn = (dossier: string) =>
      begun(opinionProcess, dossier, {
        reference: 'CSI-2025-84-00001',
        structureName: 'Association',
        siren: '000900019',
        audience: 'county',
        addressee: 'county:38',
        sections: [],
        answers: {},
        versions: [],
        recused: '|',
      })
    const stateOf = async (collection: 'corrections' | 'opinions', id: string) =>
      (await guichet().payload.findByID({ collection, id, depth: 0 })).state

    beforeAll(async () => {
      await plant(guichet().payload, { demo: true, now: guichet().clock.now() })
      ground = await groundOf(guichet())
    })

    it('reminds then says overdue a request for corrections, each once', async () => {
      const id = await correctionOn(await dossierIn('correction'))
      at('2025-08-05T05:59:00Z')
      await sweepOnce(guichet())
      expect(await eventsOf(guichet(), 'correction', id)).toEqual(['begin'])
      at(REMINDER)
      at(Date.parse(REMINDER) + 1)
      await sweepTwiceAtOnce(guichet())
      await sweepOnce(guichet())
      expect(await eventsOf(guichet(), 'correction', id)).toEqual(['begin', 'remind'])
      at('2025-08-08T07:00:00Z')
      await sweepOnce(guichet())
      at(DUE)
      await sweepOnce(guichet())
      expect(await stateOf('corrections', id)).toBe('open')
      at(Date.parse(DUE) + 1)
      await sweepTwiceAtOnce(guichet())
      await sweepOnce(guichet())
      expect(await eventsOf(guichet(), 'correction', id)).toEqual([
        'begin',
        'remind',
        'remind',
        'becomeOverdue',
      ])
    })

    it('reminds then ends an opinion that does not come, each once', async () => {
      at(NOW)
      const id = await opinionOn(await dossierIn('under_review'))
      at('2025-08-05T07:00:00Z')
      await sweepTwiceAtOnce(guichet())
      at('2025-08-08T07:00:00Z')
      await sweepTwiceAtOnce(guichet())
      at(Date.parse(DUE) + 1)
      await sweepTwiceAtOnce(guichet())
      await sweepOnce(guichet())
      expect(await eventsOf(guichet(), 'opinion', id)).toEqual([
        'begin',
        'remind',
        'remind',
        'expire',
      ])
    })

    it('catches up after a stop with the one thing that is still true', async () => {
      at(NOW)
      const correction = await correctionOn(await dossierIn('correction'))
      const opinion = await opinionOn(await dossierIn('under_review'))
      at(Date.parse(DUE) + 30 * DAY)
      await sweepOnce(guichet())
      expect(await eventsOf(guichet(), 'correction', correction)).toEqual([
        'begin',
        'becomeOverdue',
      ])
      expect(await eventsOf(guichet(), 'opinion', opinion)).toEqual(['begin', 'expire'])
    })

    it('awaits nothing any more of a dossier that ended, nor opinions once it is reviewed', async () => {
      at(NOW)
      const ended = await correctionOn(await dossierIn('inadmissible'))
      const useless = await opinionOn(await dossierIn('reviewed'))
      const useful = await opinionOn(await dossierIn('submitted'))
      await sweepTwiceAtOnce(guichet())
      await sweepOnce(guichet())
      expect(await eventsOf(guichet(), 'correction', ended)).toEqual(['begin', 'takeBack'])
      expect(await eventsOf(guichet(), 'opinion', useless)).toEqual(['begin', 'withdraw'])
      expect(await stateOf('opinions', useful)).toBe('requested')
    })
  },
  { now: new Date(NOW) },
)
