/** The decisions of the path that are contested: refused, or granted in part (L13, L14). */
import { expect, it } from 'vitest'

import { decisionsToNotify } from '#decisions/to-notify.ts'
import { handlers } from '#outbox/handlers.ts'
import { drainOutbox } from '#outbox/worker.ts'
import { change, dossierOf } from '#tests/builders/consulted-dossiers.ts'
import { decidedAs, sequenceOf } from '#tests/builders/decided-dossiers.ts'
import { requestOf } from '#tests/builders/filed-dossiers.ts'
import { expectMoved } from '#tests/builders/moving.ts'
import { INSTRUCTOR, STRUCTURE, type consulting } from '#tests/builders/opinions.ts'
import { outboxErrors } from '#tests/builders/outbox.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

import type { Appeal } from '../../../src/payload-types.ts'

const MANAGER = 'manager.ara@demo.test'
const STRANGER = 'metropole@demo.test'

export type Told = {
  status: number
  error?: { code: string }
  state?: string
  reference?: string
  results?: unknown
}

type Consultation = ReturnType<typeof consulting>

type Scene = {
  guichet: Guichet
  call: (...asked: Parameters<Consultation['call']>) => Promise<Told>
  as: Consultation['as']
  /** Granted, and conventioned since. */
  reference: string
  /** Refused. */
  other: string
  /** Granted in part, and in full. */
  partial: string
  whole: string
}

/** Adds its tests to those of the path. */
export const contestedDecisions = (scene: () => Scene): void => {
  it('L13 refuses with reasons, in a batch where each dossier answers for itself', async () => {
    const { guichet, call, as, reference, other } = scene()
    const batch = () =>
      call(MANAGER, '/api/decisions/notify', {
        references: [other, reference, 'CSI-2025-84-99999'],
      })
    expect((await batch()).results).toMatchObject([
      { reference: other, ok: false, refusal: 'refus.qualite_signataire' },
      { reference, ok: false, refusal: 'refus.decision_absente' },
      { reference: 'CSI-2025-84-99999', ok: false, refusal: 'refus.introuvable' },
    ])
    const words = { reasons: 'La zone est couverte.', quality: 'Responsable régional' }
    await call(INSTRUCTOR, `/api/decisions/letter/${other}`, words)
    const listed = await decisionsToNotify(await requestOf(guichet, MANAGER))
    expect(listed.filter(({ dossier }) => dossier.reference === other)).toMatchObject([
      { dossier: { reference: other }, prepared: true },
    ])
    expect((await batch()).results).toContainEqual({ reference: other, ok: true })
    const form = await guichet.ask('/api/decisions/notify', {
      method: 'POST',
      as: await as(MANAGER),
      body: new URLSearchParams({ references: other }),
    })
    expect(form.headers.get('location')).toContain(
      `/instruction/notifications?refusee=${other}+refus.decision_absente`,
    )
    expect((await dossierOf(guichet, other)).state).toBe('refused')
    await drainOutbox(guichet.payload, handlers, guichet.clock)
    expect(await outboxErrors(guichet)).toEqual([])
  })

  it('L14 a refusal is contested once, by one who binds the structure, and answered with reasons', async () => {
    const { guichet, call, other } = scene()
    const { payload, clock } = guichet
    const lodge = (email: string) =>
      call(email, `/api/appeals/of/${other}`, { grounds: 'La zone n’est pas couverte.' })
    expect((await lodge('collegue@demo.test')).error?.code).toBe('refus.role')
    expect((await lodge(STRANGER)).error?.code).toBe('refus.introuvable')
    const [first, second] = await Promise.all([lodge(STRUCTURE), lodge(STRUCTURE)])
    expect(new Set([first.status, second.status])).toEqual(new Set([201, 409]))
    const appeal = await payload.db.findOne<Appeal>({
      collection: 'appeals',
      where: { reference: { equals: other } },
    })
    const answer = (email: string, body: object) =>
      call(email, `/api/appeals/${appeal?.id}/act`, { event: 'grant', sequence: 1, ...body })
    expect((await answer(MANAGER, {})).error?.code).toBe('refus.motif')
    expect((await answer(INSTRUCTOR, { reason: 'Oui.' })).error?.code).toBe('refus.role')
    expect((await answer(MANAGER, { reason: 'Un fait nouveau.' })).state).toBe('granted')
    expect((await dossierOf(guichet, other)).state).toBe('reviewed')
    await drainOutbox(payload, handlers, clock)
    expect(await outboxErrors(guichet)).toEqual([])
  })

  it('L14 contests a partial grant, which then goes back to its committee; a whole grant never', async () => {
    const { guichet, call, partial, whole } = scene()
    const { payload } = guichet
    for (const one of [partial, whole]) {
      const words = { reasons: 'Crédits limités.', quality: 'Responsable régional' }
      await call(INSTRUCTOR, `/api/decisions/letter/${one}`, words)
    }
    await call(MANAGER, '/api/decisions/notify', { references: [partial, whole] })
    const lodge = (one: string) =>
      call(STRUCTURE, `/api/appeals/of/${one}`, { grounds: 'Le poste est à temps plein.' })
    expect((await lodge(whole)).error?.code).toBe('refus.recours_sans_objet')
    expect((await lodge(partial)).status).toBe(201)
    const appeal = await payload.db.findOne<Appeal>({
      collection: 'appeals',
      where: { reference: { equals: partial } },
    })
    const granting = { event: 'grant', sequence: 1, reason: 'La quotité est justifiée.' }
    const answer = () => call(MANAGER, `/api/appeals/${appeal?.id}/act`, granting)
    const act = async (event: string) =>
      call(STRUCTURE, `/api/dossiers/${partial}/act`, {
        event,
        sequence: await sequenceOf(guichet, partial),
      })
    expect((await act('acceptAmount')).state).toBe('accepted')
    await call(INSTRUCTOR, `/api/conventions/of/${partial}`, {})
    expect((await answer()).error?.code).toBe('refus.decision_conventionnee')
    const begun = { event: 'abandon', sequence: 1, reason: 'Un recours est formé.' }
    await call(MANAGER, `/api/conventions/${partial}-C1/act`, begun)
    expect((await answer()).state).toBe('granted')
    const reopened = await dossierOf(guichet, partial)
    expect([reopened.state, reopened.granted ?? null]).toEqual(['reviewed', null])
  })

  it('L14 is too late after two months', async () => {
    const { guichet, call, other } = scene()
    const { clock } = guichet
    const refused = decidedAs({ outcome: 'unfavourable', amount: 0, posts: [], reasons: 'Non.' })
    await change(guichet, other, {
      state: 'rejected',
      decided: refused,
      decidedAt: clock.now().toISOString(),
    })
    const words = { reasons: 'Non.', quality: 'Responsable régional' }
    await call(INSTRUCTOR, `/api/decisions/letter/${other}`, words)
    await call(MANAGER, '/api/decisions/notify', { references: [other] })
    clock.set(new Date(clock.now().getTime() + 63 * 86_400_000))
    const late = await call(STRUCTURE, `/api/appeals/of/${other}`, { grounds: 'Encore.' })
    expect(late.error?.code).toBe('refus.recours_trop_tard')
  })

  it('moves house with its decisions, letters, conventions, signatures and appeals', async () => {
    const { guichet } = scene()
    const held = ['decisions', 'conventions', 'signatures', 'appeals', 'documents', 'journal']
    await expectMoved(guichet, held)
  })
}
