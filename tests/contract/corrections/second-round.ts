import { describe, expect, it } from 'vitest'

import { correctionProcess } from '#corrections/process.ts'
import { correctionsOf, refusalOf as code, type Scene } from '#tests/builders/corrections.ts'
import type { Guichet } from '#tests/setup/guichet.ts'
import { fire } from '#workflows/fire/fire.ts'

/** A round that nobody answers, after one that was judged. */
export const secondRound = (guichet: () => Guichet, scene: () => Scene): void => {
  const { dossier, round, ask, request, dayAhead, drain, sent } = correctionsOf(guichet, scene)

  describe('a second round', () => {
    it('is reminded, then overdue, when nothing comes', async () => {
      const { payload, clock } = guichet()
      const { items } = await request()
      await ask('ask', scene().instructor, await request({ items: items.slice(1) }))
      const { id, dueAt, nextReminderAt } = await round()
      const system = { user: null, input: {} } as const
      const remind = (now: Date) =>
        fire(payload, correctionProcess, id, { ...system, event: 'remind', now })
      await expect(remind(clock.now())).rejects.toMatchObject({ code: 'refus.rappel_a_venir' })
      clock.set(new Date(nextReminderAt ?? ''))
      await remind(clock.now())
      await expect(remind(clock.now())).rejects.toMatchObject({ code: 'refus.rappel_a_venir' })
      clock.set(new Date((await round()).nextReminderAt ?? ''))
      await remind(clock.now())
      expect((await round()).nextReminderAt ?? null).toBeNull()
      clock.set(new Date(new Date(dueAt).getTime() + 1))
      await fire(payload, correctionProcess, id, {
        ...system,
        event: 'becomeOverdue',
        now: clock.now(),
      })
      expect((await round()).state).toBe('overdue')
      expect(await drain()).toEqual([])
      expect(await sent('Rappel')).toHaveLength(4)
      expect(await sent('Le délai pour compléter')).toHaveLength(2)
      expect(await sent('Compléments non reçus')).toHaveLength(1)
    })

    it('gets more time, which suspends the clock anew', async () => {
      const { sequence } = await round()
      const early = await ask('extend', scene().instructor, { dueOn: '2020-01-01', sequence })
      expect(await code(early)).toBe('refus.report_anterieur')
      const extended = await ask('extend', scene().instructor, { dueOn: dayAhead(10), sequence })
      expect(extended.status).toBe(200)
      const { state, dueAt, nextReminderAt } = await round()
      expect(state).toBe('open')
      expect(nextReminderAt).toBeTruthy()
      const { clockPauses, dueAt: shown } = await dossier()
      expect(clockPauses).toHaveLength(3)
      expect(new Date(shown ?? '')).toEqual(new Date(dueAt))
      expect(await drain()).toEqual([])
      expect(await sent('Vous avez plus de temps')).toHaveLength(2)
    })

    it('is taken back with a reason before its date: the dossier is to be checked again', async () => {
      const { sequence } = await round()
      expect(await code(await ask('take-back', scene().instructor, { sequence }))).toBe(
        'refus.complements_en_cours',
      )
      const reason = 'La pièce est arrivée par la poste.'
      expect((await ask('take-back', scene().instructor, { sequence, reason })).status).toBe(200)
      expect((await round()).state).toBe('closed')
      const after = await dossier()
      expect(after.state).toBe('submitted')
      const pauses = after.clockPauses as { from: string; to: string }[]
      expect(new Date(pauses.at(-1)?.to ?? '')).toEqual(guichet().clock.now())
    })

    it('ends with the dossier when the structure withdraws it', async () => {
      await ask('ask', scene().instructor, await request())
      const { sequence } = await dossier()
      const withdrawn = await guichet().ask(`/api/dossiers/${scene().reference}/act`, {
        method: 'POST',
        as: scene().association,
        body: { event: 'withdraw', sequence },
      })
      expect(withdrawn.status).toBe(200)
      expect((await round()).state).toBe('closed')
      expect((await dossier()).dueAt ?? null).toBeNull()
    })
  })
}
