/**
 * The platform stopped before any deadline and started again weeks after the last one: each is fired once,
 * though two sweeps meet (on MongoDB those of two processes, whose lease ends at every moment), and nothing
 * is said that is not true any more (issue §1, §6).
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'

import { beforeAll, expect, it } from 'vitest'

import { closingInstant } from '#editions/calendar.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { plant } from '#seed/plant.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { MANAGER } from '#tests/builders/committees.ts'
import { concluding } from '#tests/builders/concluded.ts'
import { change, dossierOf } from '#tests/builders/consulted-dossiers.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import { DESK_TABLES, everything } from '#tests/builders/hostile.ts'
import { consulting, INSTRUCTOR, STRUCTURE } from '#tests/builders/opinions.ts'
import {
  drain,
  eventsOf,
  queued,
  sweepFromTwo,
  sweepOnce,
  sweepTwiceAtOnce,
} from '#tests/builders/sweep.ts'
import { contract } from '#tests/setup/databases.ts'

import type { Correction, Derogation, Opinion } from '../../../src/payload-types.ts'

const CLOSING = closingInstant(aap2025.calendar).getTime()
const DAY = 24 * 60 * 60 * 1000
/** Past the closing, the due dates and the last day of a late signature. */
const RESTARTED = new Date(CLOSING + 90 * DAY)
/** Enough for two to meet on some. */
const FORGOTTEN = 30
const REASON = 'La personne qui signe est absente.'

contract('a stop of several weeks', (guichet) => {
  const { as, call, ask: askOpinions } = consulting(guichet)
  const drafts = { plain: '', hoping: '', forgotten: [] as string[] }
  const filed = { unsigned: '', asked: '', consulted: '' }
  const after = concluding(guichet)
  /** A convention that takes effect while the platform is stopped, an appeal that nobody answers. */
  const decided = { effective: '', unanswered: '' }

  const open = async () => candidature.openDraft(guichet(), await as(STRUCTURE))
  const ready = async (): Promise<string> => {
    const reference = await open()
    const structure = await as(STRUCTURE)
    await candidature.fillIn(guichet(), structure, reference, buildDossierAnswers())
    await candidature.joinAll(guichet(), structure, reference)
    return reference
  }
  const done = async (email: string, path: string, body: object): Promise<void> => {
    const { status, error } = await call(email, path, body)
    if (status >= 300) throw new Error(`${path}: ${status} ${error?.code}`)
  }
  const hanging = async <Row extends { id: string; state: string }>(
    collection: 'corrections' | 'opinions' | 'derogations',
    reference: string,
  ): Promise<Row> => {
    const { id } = await dossierOf(guichet(), reference)
    const where = { dossier: { equals: id } }
    const row = await guichet().payload.db.findOne<Row>({ collection, where })
    if (!row) throw new Error(`nothing in ${collection} of ${reference}`)
    return row
  }
  const askSignature = (reference: string) =>
    done(STRUCTURE, `/api/dossiers/${reference}/late-signature`, { reason: REASON })
  const fileUnsigned = async (): Promise<string> => {
    const reference = await ready()
    await askSignature(reference)
    const { id } = await hanging<Derogation>('derogations', reference)
    const grant = { event: 'grant', sequence: 1, until: '2025-08-31' }
    await done(INSTRUCTOR, `/api/derogations/${id}/act`, grant)
    await done(STRUCTURE, `/api/dossiers/${reference}/file-unsigned`, {})
    return reference
  }
  const fileSigned = async (): Promise<string> => {
    const reference = await ready()
    const answer = await candidature.file(guichet(), await as(STRUCTURE), reference)
    if (!answer.ok) throw new Error(await answer.text())
    return reference
  }

  /** What was ordered of a template; the mails that an order became bear the name of their reader too. */
  const ordered = async (template: string): Promise<string[]> =>
    (await queued(guichet(), template)).filter((key) => key.endsWith(template))

  const decideOne = async (): Promise<void> => {
    const { granted, refused } = await after.decided()
    for (const reference of [granted, refused]) await after.notify(reference)
    decided.unanswered = await after.lodgeAppeal(refused)
    await after.acceptAmount(granted)
    decided.effective = await after.beginConvention(granted)
    await after.conclude(decided.effective)
  }

  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    drafts.plain = await open()
    drafts.hoping = await open()
    await askSignature(drafts.hoping)
    filed.unsigned = await fileUnsigned()
    filed.asked = await fileSigned()
    await done(INSTRUCTOR, `/api/corrections/${filed.asked}/ask`, {
      items: [{ kind: 'document', key: 'rib', question: 'Joignez un relevé lisible.' }],
      dueOn: '2025-06-30',
      sequence: 2,
    })
    filed.consulted = await fileSigned()
    await change(guichet(), filed.consulted, { state: 'under_review' })
    await askOpinions(filed.consulted, ['county:38'])
    await decideOne()
    for (let rank = 0; rank < FORGOTTEN; rank += 1) drafts.forgotten.push(await open())
  })

  it('fires each deadline once, and reminds of none that has passed', async () => {
    guichet().clock.set(RESTARTED)
    await sweepFromTwo(guichet())

    const events = async (reference: string) =>
      (await eventsOf(guichet(), 'dossier', (await dossierOf(guichet(), reference)).id)).slice(1)
    for (const draft of [drafts.plain, ...drafts.forgotten])
      expect(await events(draft), draft).toEqual(['expire'])
    expect(await events(drafts.hoping)).toEqual(['expire'])
    expect(await events(filed.unsigned)).toEqual(['fileUnsigned', 'expireUnsigned'])
    expect(await events(filed.asked)).toEqual(['file', 'openCorrection'])

    const correction = await hanging<Correction>('corrections', filed.asked)
    const opinion = await hanging<Opinion>('opinions', filed.consulted)
    const derogation = await hanging<Derogation>('derogations', drafts.hoping)
    const fired = {
      correction: await eventsOf(guichet(), 'correction', correction.id),
      opinion: await eventsOf(guichet(), 'opinion', opinion.id),
      derogation: await eventsOf(guichet(), 'derogation', derogation.id),
    }
    expect(fired).toEqual({
      correction: ['begin', 'becomeOverdue'],
      opinion: ['begin', 'expire'],
      derogation: ['begin', 'lapse'],
    })

    expect(await ordered(':correction-overdue')).toHaveLength(1)
    expect(await ordered(':opinion-expired')).toHaveLength(1)
    expect(await ordered(':dossier-expired')).toHaveLength(1)
    for (const past of [':notice-closing', ':correction-reminder', ':opinion-reminder'])
      expect(await queued(guichet(), past), past).toEqual([])
  })

  it('L14 R084 rejects by its silence an appeal, once, and activates a convention, once', async () => {
    const { id, state } = await after.conventionOf(decided.effective)
    expect(state).toBe('active')
    const signed = ['begin', 'write', 'check', 'send', 'signByStructure', 'signByState']
    expect(await eventsOf(guichet(), 'convention', id)).toEqual([...signed, 'activate'])
    expect(await eventsOf(guichet(), 'appeal', decided.unanswered)).toEqual(['begin', 'lapse'])
    expect(await ordered(':appeal-lapsed')).toHaveLength(1)
    expect(await ordered(':convention-active')).toHaveLength(1)
  })

  it('L14 answers no appeal any more once silence did', async () => {
    const act = { event: 'grant', sequence: 2, reason: 'Trop tard.' }
    const answer = await call(MANAGER, `/api/appeals/${decided.unanswered}/act`, act)
    expect(answer.error?.code).toBe('refus.transition')
  })

  it('finds nothing more to do the next time, nor a week later', async () => {
    const before = await everything(guichet(), DESK_TABLES)
    await sweepTwiceAtOnce(guichet())
    guichet().clock.set(new Date(RESTARTED.getTime() + 7 * DAY))
    await sweepOnce(guichet())
    expect(await everything(guichet(), DESK_TABLES)).toEqual(before)
  })

  it('tells each of them once', async () => {
    await drain(guichet())
    await drain(guichet())
    const told = async (template: string) =>
      (await queued(guichet(), `:${template}:`)).map((key) => key.split(':')[1])
    const correction = await hanging<Correction>('corrections', filed.asked)
    const opinion = await hanging<Opinion>('opinions', filed.consulted)
    expect(new Set(await told('correction-overdue'))).toEqual(new Set([correction.id]))
    expect(new Set(await told('opinion-expired'))).toEqual(new Set([opinion.id]))
    const failed = { lastError: { exists: true } }
    const { docs } = await guichet().payload.find({
      collection: 'outbox',
      where: failed,
      depth: 0,
    })
    expect(docs.map(({ key, lastError }) => [key, lastError])).toEqual([])
    const mails = readdirSync(path.join(guichet().dataDirectory, 'mail'))
    const left = mails.map((name) => name.replace(/^[^-]+-/, ''))
    expect(left.toSorted()).toEqual([...new Set(left)].toSorted())
    // Letters, minutes and a convention are drawn, and mails carry them.
  }, 180_000)
})
