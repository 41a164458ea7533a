/** Plays the desk and those it consults over the REST handlers. */
import type { Where } from 'payload'

import { sessionsOf } from '#tests/builders/sessions.ts'
import { dossierOf } from '#tests/builders/consulted-dossiers.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

import type { Opinion } from '../../src/payload-types.ts'

export const INSTRUCTOR = 'dreets.ara@demo.test'
export const ISERE = 'ddets.38@demo.test'
export const RHONE = 'ddets.69@demo.test'
export const COORDINATOR = 'coordination.ara@demo.test'
export const STRUCTURE = 'association@demo.test'

/** Pages of the form that requests open, unless told otherwise. */
export const PAGES = ['projet', 'realisation']

type Told = { error?: { code: string; message: string } } & Record<string, unknown>

const ANSWERS = {
  opinion: 'favourable',
  'q.ddets_qualite_porteur': 'favourable',
  'q.ddets_equilibre_besoins': 'Oui.',
  'q.ddets_equilibre_porteurs': 'Oui.',
}

export const consulting = (guichet: () => Guichet) => {
  const as = sessionsOf(guichet)
  const call = async (email: string, address: string, body: unknown, method = 'POST') => {
    const answer = await guichet().ask(address, { method, body, as: await as(email) })
    return { status: answer.status, ...((await answer.json()) as Told) }
  }
  const opinionOf = async (reference: string, addressee: string): Promise<Opinion> => {
    const row: Where[] = [
      { reference: { equals: reference } },
      { addressee: { equals: addressee } },
    ]
    const { docs } = await guichet().payload.find({
      collection: 'opinions',
      where: { and: row },
      depth: 0,
    })
    if (!docs[0]) throw new Error(`no opinion of ${addressee}`)
    return docs[0]
  }
  const sequenceOf = async ({ id }: Pick<Opinion, 'id'>): Promise<number> =>
    (await guichet().payload.findByID({ collection: 'opinions', id, depth: 0 })).sequence
  return {
    as,
    call,
    opinionOf,
    ask: async (reference: string, addressees: readonly string[], changes = {}) =>
      call(INSTRUCTOR, `/api/opinions/ask/${reference}`, {
        addressees,
        pages: PAGES,
        documents: ['document:rapport_activite'],
        dueOn: '2025-07-10',
        sequence: (await dossierOf(guichet(), reference)).sequence,
        ...changes,
      }),
    act: async (email: string, opinion: Opinion, body: Record<string, unknown>) =>
      call(email, `/api/opinions/${opinion.id}/act`, {
        sequence: await sequenceOf(opinion),
        ...body,
      }),
    give: async (email: string, opinion: Opinion, values: Record<string, string> = {}) =>
      call(email, `/api/opinions/${opinion.id}/answers`, {
        event: 'answer',
        sequence: await sequenceOf(opinion),
        ...ANSWERS,
        ...values,
      }),
    follow: async (opinion: Opinion, body: Record<string, unknown>) =>
      call(INSTRUCTOR, `/api/opinions/ask/${opinion.reference}/${opinion.id}`, {
        sequence: await sequenceOf(opinion),
        ...body,
      }),
    finish: async (reference: string) =>
      call(INSTRUCTOR, `/api/dossiers/${reference}/act`, {
        event: 'finishReview',
        sequence: (await dossierOf(guichet(), reference)).sequence,
      }),
  }
}
