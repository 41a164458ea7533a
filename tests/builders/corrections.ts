/** A filed dossier, and those who ask it for corrections and answer, over the REST handlers. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import PostalMime from 'postal-mime'

import { drainOutbox } from '#outbox/worker.ts'
import { handlers } from '#outbox/handlers.ts'
import { plant } from '#seed/plant.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

import * as candidature from './candidature.ts'
import { buildDossierAnswers } from './dossier-answers.ts'
import { outboxErrors } from './outbox.ts'

export const DAY = 24 * 60 * 60 * 1000

export const TITLE = 'projet_intitule'

export const fileDossier = async (guichet: Guichet) => {
  const { payload, clock } = guichet
  await plant(payload, { demo: true, now: clock.now() })
  const person = (name: string) => candidature.signIn(guichet, `${name}@demo.test`)
  const association = await person('association')
  const reference = await candidature.openDraft(guichet, association)
  await candidature.fillIn(guichet, association, reference, buildDossierAnswers())
  await candidature.joinAll(guichet, association, reference)
  const filed = await candidature.file(guichet, association, reference)
  if (filed.status !== 200) throw new Error(`not filed: ${await filed.text()}`)
  return {
    reference,
    association,
    colleague: await person('collegue'),
    stranger: await person('metropole'),
    instructor: await person('dreets.ara'),
    elsewhere: await person('dreets.idf'),
  }
}

export type Scene = Awaited<ReturnType<typeof fileDossier>>

/** What the scenarios read and send of one dossier. */
export const correctionsOf = (guichet: () => Guichet, scene: () => Scene) => {
  const dossier = async () => {
    const where = { reference: { equals: scene().reference } }
    const { docs } = await guichet().payload.find({ collection: 'dossiers', where, depth: 0 })
    if (!docs[0]) throw new Error('no dossier')
    return docs[0]
  }
  const round = async () => {
    const where = { dossier: { equals: (await dossier()).id } }
    const of = { collection: 'corrections', where, sort: '-round', depth: 0 } as const
    const { docs } = await guichet().payload.find(of)
    if (!docs[0]) throw new Error('nothing was asked')
    return docs[0]
  }
  const dayAhead = (days: number) =>
    new Date(guichet().clock.now().getTime() + days * DAY).toISOString().slice(0, 10)
  return {
    dossier,
    round,
    dayAhead,
    ask: (act: string, session: candidature.Session, body: unknown) =>
      guichet().ask(`/api/corrections/${scene().reference}/${act}`, {
        method: 'POST',
        as: session,
        body,
      }),
    request: async (changes: object = {}) => ({
      items: [
        { kind: 'answer', key: TITLE, question: 'Précisez l’intitulé.' },
        { kind: 'document', key: 'rib', question: 'Joignez un relevé lisible.' },
      ],
      dueOn: dayAhead(30),
      message: 'Deux points à revoir.',
      sequence: (await dossier()).sequence,
      ...changes,
    }),
    saving: async (key: string, value: unknown) => {
      const base = ((await dossier()).answers as Record<string, unknown>)[key] ?? null
      const operation = { ...candidature.operation(key, value), base }
      return candidature.save(guichet(), scene().association, scene().reference, [operation])
    },
    joined: async (requestKey: string): Promise<string> => {
      const { docs } = await guichet().payload.find({
        collection: 'documents',
        where: {
          requestKey: { equals: requestKey },
          dossier: { equals: (await dossier()).id },
          removedAt: { exists: false },
        },
        depth: 0,
      })
      return docs[0]?.id ?? ''
    },
    remove: (document: string) =>
      guichet().ask(`/api/dossiers/${scene().reference}/documents/${document}`, {
        method: 'DELETE',
        as: scene().association,
      }),
    /** Marks an answer to be completed. */
    mark: (key: string) =>
      guichet().ask(`/api/dossiers/${scene().reference}/answer-checks`, {
        method: 'POST',
        as: scene().instructor,
        body: { key, verdict: 'to_correct', question: 'Précisez.' },
      }),
    /** Where the marks of answers stand. */
    marks: async (): Promise<string[]> => {
      const where = { dossier: { equals: (await dossier()).id } }
      const { docs } = await guichet().payload.find({ collection: 'checks', where, depth: 0 })
      return docs.filter(({ kind }) => kind === 'answer').map(({ verdict }) => verdict)
    },
    /** Sends what waits; gives what failed. */
    drain: async (): Promise<unknown[]> => {
      const { payload, clock } = guichet()
      clock.set(new Date(clock.now().getTime() + 1000))
      await drainOutbox(payload, handlers, clock)
      return outboxErrors(guichet())
    },
    /** Mails sent so far whose subject begins so. */
    sent: async (subject: string) => {
      const folder = path.join(guichet().dataDirectory, 'mail')
      const mails = await Promise.all(
        readdirSync(folder).map((name) => PostalMime.parse(readFileSync(path.join(folder, name)))),
      )
      return mails.filter((mail) => mail.subject?.startsWith(subject))
    },
  }
}

/** The code of a refusal, which comes with its sentence. */
export const refusalOf = async (answer: Response): Promise<string | undefined> => {
  const { error } = (await answer.json()) as { error?: { code: string; message: string } }
  return error?.message ? error.code : undefined
}
