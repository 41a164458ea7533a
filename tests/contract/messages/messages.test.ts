import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { createLocalReq, type PayloadRequest, type TypedUser } from 'payload'
import PostalMime, { type Email } from 'postal-mime'
import { beforeAll, describe, expect, it } from 'vitest'

import { LONGEST_MESSAGE } from '#messages/limits.ts'
import { markRead, readThread, unreadByDossier } from '#messages/thread.ts'
import { handlers } from '#outbox/handlers.ts'
import { drainOutbox } from '#outbox/worker.ts'
import { readKeptText } from '#platform/http/kept-text.ts'
import { plant } from '#seed/plant.ts'
import { sessionsOf } from '#tests/builders/sessions.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import { later } from '#tests/builders/outbox.ts'
import { contract } from '#tests/setup/databases.ts'

import type { Dossier } from '../../../src/payload-types.ts'

const STRUCTURE = 'association@demo.test'
const COLLEAGUE = 'collegue@demo.test'
const INSTRUCTOR = 'dreets.ara@demo.test'
const MANAGER = 'manager.ara@demo.test'
const DGEFP = 'dgefp@demo.test'

contract('messages between a structure and its region (R082)', (guichet) => {
  const as = sessionsOf(guichet)
  const requestOf = async (email: string): Promise<PayloadRequest> =>
    createLocalReq({ user: (await as(email)).user as TypedUser }, guichet().payload)
  let dossier: Dossier
  let draft: string

  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    const structure = await as(STRUCTURE)
    const reference = await candidature.openDraft(guichet(), structure)
    await candidature.fillIn(guichet(), structure, reference, buildDossierAnswers())
    await candidature.joinAll(guichet(), structure, reference)
    expect((await candidature.file(guichet(), structure, reference)).status).toBe(200)
    const where = { reference: { equals: reference } }
    const { docs } = await payload.find({ collection: 'dossiers', where, depth: 0 })
    if (!docs[0]) throw new Error('no dossier')
    dossier = docs[0]
    draft = await candidature.openDraft(guichet(), structure)
    await emptied()
  })

  const emptied = async (): Promise<void> => {
    later(guichet(), 1000)
    await drainOutbox(guichet().payload, handlers, guichet().clock)
    await drainOutbox(guichet().payload, handlers, guichet().clock)
  }
  const mails = async (): Promise<Email[]> => {
    await emptied()
    const folder = path.join(guichet().dataDirectory, 'mail')
    const all = await Promise.all(
      readdirSync(folder)
        .toSorted()
        .map((name) => PostalMime.parse(readFileSync(path.join(folder, name)))),
    )
    return all.filter(({ subject }) => subject?.startsWith('Nouveau message'))
  }
  const post = async (email: string | undefined, body: unknown, reference = dossier.reference) =>
    guichet().ask(`/api/dossiers/${reference}/messages`, {
      method: 'POST',
      body,
      ...(email ? { as: await as(email) } : {}),
    })
  const sent = async (email: string, side: string, body: string) => {
    const answer = await post(email, { side, body })
    return { status: answer.status, ...((await answer.json()) as { id?: string }) }
  }
  const bodies = async (email: string): Promise<string[]> =>
    (await readThread(await requestOf(email), dossier.id)).map(({ body }) => body)
  const unread = async (email: string, side: 'structure' | 'desk') =>
    (await unreadByDossier(await requestOf(email), [dossier.id], side)).get(dossier.id)

  it('go from one side to the other, are counted until they are opened, and keep their order', async () => {
    expect(await sent(STRUCTURE, 'structure', 'Une question.\r\nSur deux lignes.')).toMatchObject({
      status: 201,
    })
    expect(await unread(INSTRUCTOR, 'desk')).toBe(1)
    const opening = guichet().clock.now()
    await markRead(await requestOf(DGEFP), dossier, 'desk', opening)
    await markRead(await requestOf(COLLEAGUE), dossier, 'structure', opening)
    expect(await unread(INSTRUCTOR, 'desk')).toBe(1)
    await markRead(await requestOf(MANAGER), dossier, 'desk', opening)
    expect(await unread(INSTRUCTOR, 'desk')).toBeUndefined()
    later(guichet(), 1000)
    expect(await sent(INSTRUCTOR, 'desk', 'Une réponse.')).toMatchObject({ status: 201 })
    expect(await unread(COLLEAGUE, 'structure')).toBe(1)
    expect(await bodies(STRUCTURE)).toEqual(['Une question.\nSur deux lignes.', 'Une réponse.'])
  })

  it('are told by mail to the other side, without a word of theirs', async () => {
    const told = await mails()
    const to = told.map((mail) => mail.to?.[0]?.address ?? '')
    const mailbox = to.filter((address) => !address.endsWith('@demo.test'))
    expect(mailbox).toHaveLength(1)
    expect(new Set(to)).toEqual(new Set([STRUCTURE, COLLEAGUE, ...mailbox]))
    for (const { text = '', html = '' } of told) {
      expect(text).toContain(`/dossiers/${dossier.reference}/messages`)
      expect(text + html).not.toMatch(/question|deux lignes|Une réponse/)
    }
  })

  it('are one message when they are sent twice, even at the same instant', async () => {
    const before = (await bodies(STRUCTURE)).length
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => sent(STRUCTURE, 'structure', 'Envoyé deux fois.')),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    expect((await bodies(STRUCTURE)).length).toBe(before + 1)
  })

  describe('rights', () => {
    it.each([STRUCTURE, COLLEAGUE, INSTRUCTOR, MANAGER, DGEFP])('%s reads them', async (email) => {
      expect((await bodies(email)).length).toBeGreaterThan(0)
    })

    it.each([
      'dreets.idf@demo.test',
      'ddets.38@demo.test',
      'coordination.ara@demo.test',
      'anru@demo.test',
      'metropole@demo.test',
      'admin@demo.test',
    ])('%s finds none, nor a count of them', async (email) => {
      expect(await bodies(email)).toEqual([])
      expect(await unread(email, 'desk')).toBeUndefined()
      const listed = await guichet().ask('/api/messages?limit=10', { as: await as(email) })
      expect(await listed.text()).not.toContain('question')
    })

    it.each([
      [undefined, 'desk', 401, 'refus.connexion'],
      ['dreets.idf@demo.test', 'desk', 404, 'refus.introuvable'],
      ['ddets.38@demo.test', 'desk', 404, 'refus.introuvable'],
      ['coordination.ara@demo.test', 'desk', 404, 'refus.introuvable'],
      ['metropole@demo.test', 'structure', 404, 'refus.introuvable'],
      ['admin@demo.test', 'desk', 404, 'refus.introuvable'],
      [DGEFP, 'desk', 403, 'refus.role'],
      [STRUCTURE, 'desk', 403, 'refus.role'],
      [INSTRUCTOR, 'structure', 404, 'refus.introuvable'],
    ])('%s does not write as the %s (%i)', async (email, side, status, code) => {
      const before = (await bodies(STRUCTURE)).length
      const answer = await post(email, { side, body: 'Message forgé.' })
      expect(answer.status).toBe(status)
      expect(await answer.json()).toMatchObject({ error: { code } })
      expect((await bodies(STRUCTURE)).length).toBe(before)
    })

    it('is not written on a draft, by its own structure either', async () => {
      const answer = await post(STRUCTURE, { side: 'structure', body: 'Bonjour.' }, draft)
      expect(await answer.json()).toMatchObject({ error: { code: 'refus.message_brouillon' } })
    })

    it.each([
      { side: 'desk' },
      { side: 'system', body: 'x' },
      { side: 'desk', body: 'x', region: '11' },
      { side: 'desk', body: ['x'] },
    ])('takes nothing of another shape: %o', async (body) => {
      expect((await post(INSTRUCTOR, body)).status).toBe(422)
    })
  })

  describe('a plain form', () => {
    const form = (text: string, side = 'structure') => new URLSearchParams({ side, body: text })
    const jarOf = (answer: Response) =>
      new Map(
        answer.headers.getSetCookie().map((cookie) => {
          const [pair = ''] = cookie.split(';')
          const at = pair.indexOf('=')
          return [pair.slice(0, at), pair.slice(at + 1)] as const
        }),
      )
    const keptIn = (answer: Response) => {
      const jar = jarOf(answer)
      return readKeptText((name) => jar.get(name))
    }
    const long = 'Où en est la convention ? '.repeat(300)

    it.each([
      ['too long', STRUCTURE, long, 'refus.message_trop_long'],
      ['by one whose session ended', undefined, long.slice(0, LONGEST_MESSAGE), 'refus.connexion'],
    ])('loses nothing of what was refused: %s', async (_, email, text, code) => {
      const answer = await post(email, form(text))
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toMatch(
        `/dossiers/${dossier.reference}/messages?refus=${code}`,
      )
      expect(keptIn(answer)).toBe(text)
    })

    it('goes back to its page once sent, and forgets the text', async () => {
      const answer = await post(INSTRUCTOR, form('Depuis le bureau.', 'desk'))
      expect(answer.headers.get('location')).toMatch(
        `/instruction/${dossier.reference}/messages?fait=message`,
      )
      expect(keptIn(answer)).toBeUndefined()
      expect(await bodies(STRUCTURE)).toContain('Depuis le bureau.')
    })

    it('refuses an empty message', async () => {
      const answer = await post(STRUCTURE, form('  \r\n '))
      expect(answer.headers.get('location')).toMatch(/refus=refus\.message_vide/)
    })
  })
})
