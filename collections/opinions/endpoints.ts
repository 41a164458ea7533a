import * as z from 'zod'

import { hardenPrivateFile } from '../sealed.ts'
import { actOnAsked, actOnMine, DESK_ACTS, GIVING, OWN_ACTS } from '#opinions/acts.ts'
import { askOpinions } from '#opinions/ask.ts'
import { readConsultedDocument, readOpinion } from '#opinions/read.ts'
import { saveTyped } from '#opinions/save.ts'
import { LONGEST_ANSWER } from '#opinions/typed-names.ts'
import { issuedSheet } from '#opinions/issued-sheet.ts'
import { versionsOf } from '#opinions/opinion.ts'
import { clock } from '#platform/clock.ts'
import { Refused } from '#platform/errors.ts'
import { defineEndpoint, seeOther } from '#platform/http/endpoint.ts'
import { readStoredFile } from '#platform/files/keep.ts'
import { LONGEST_REASON } from '#workflows/reason.ts'
import type { PayloadRequest } from 'payload'

import type { Document } from '../../src/payload-types.ts'

type Parameters = Readonly<Record<string, string>>

const MAXIMUM_ANSWERS = 512 * 1024

const deskPage = ({ reference }: Parameters): string => `/instruction/${reference}/avis`
const ownPage = ({ id }: Parameters): string => `/avis/${id}`

/** A number typed in a form comes as its digits. */
const sequence = z.union(
  [z.int().min(1), z.stringFormat('digits', /^\d{1,9}$/).transform(Number)],
  { error: 'Rechargez la page : elle ne dit pas ce que vous aviez sous les yeux.' },
)

const words = z
  .string()
  .trim()
  .max(LONGEST_REASON, `Ce texte compte plus de ${LONGEST_REASON} signes.`)
  .transform((text) => (text === '' ? undefined : text))
  .optional()

/** A box alone is sent as one value. */
const boxes = z
  .union([z.string().transform((one) => [one]), z.array(z.string().max(120)).max(300)])
  .optional()
  .transform((chosen) => chosen ?? [])

const day = z.iso.date({ error: 'Choisissez une date.' })
const optionalDay = z.union([z.literal('').transform(() => undefined), day]).optional()

/** What a person gives with an act on an opinion: what is left empty is not given. */
const actAmong = <Event extends string>(events: readonly [Event, ...Event[]]) =>
  z
    .strictObject({
      event: z.enum(events, { error: 'Cet acte n’existe pas.' }),
      sequence,
      reason: words,
      until: optionalDay,
    })
    .transform(({ reason, until, ...act }) => ({
      ...act,
      ...(reason ? { reason } : {}),
      ...(until ? { until } : {}),
    }))

const ask = defineEndpoint({
  path: '/ask/:reference',
  method: 'post',
  body: z.strictObject({
    addressees: boxes,
    pages: boxes,
    documents: boxes,
    dueOn: day,
    note: words,
    sequence,
  }),
  formPage: deskPage,
  handler: async ({ req, params, body, fromForm }) => {
    const { addressees, pages, documents, dueOn, note, sequence: seen } = body
    const opinions = await askOpinions(
      req,
      params.reference ?? '',
      {
        addressees,
        sections: [...pages, ...documents],
        dueOn,
        ...(note ? { note } : {}),
        sequence: seen,
      },
      clock.now(),
    )
    return fromForm
      ? seeOther(`${deskPage(params)}?fait=avis-asked`)
      : Response.json({ opinions }, { status: 201 })
  },
})

/** An act of the desk that asked, on one of the opinions of its dossier. */
const follow = defineEndpoint({
  path: '/ask/:reference/:id',
  method: 'post',
  body: actAmong(DESK_ACTS),
  formPage: deskPage,
  handler: async ({ req, params, body, fromForm }) => {
    const { reference = '', id = '' } = params
    const fired = await actOnAsked(req, reference, id, body, clock.now())
    return fromForm ? seeOther(`${deskPage(params)}?fait=avis-${body.event}`) : Response.json(fired)
  },
})

/** An act of the one consulted. */
const act = defineEndpoint({
  path: '/:id/act',
  method: 'post',
  body: actAmong(OWN_ACTS),
  formPage: ownPage,
  handler: async ({ req, params, body, fromForm }) => {
    const fired = await actOnMine(req, params.id ?? '', body, clock.now())
    if (!fromForm) return Response.json(fired)
    // One who stands aside sees nothing of it any more.
    return seeOther(`${body.event === 'recuse' ? '/avis' : ownPage(params)}?fait=${body.event}`)
  },
})

const typed = z.record(
  z.string().regex(/^(opinion|reasons|q\.[a-z][a-z0-9_]*)$/),
  z.string().max(LONGEST_ANSWER * 2),
)

const SAVES = ['save', ...GIVING] as const

/** What is typed, by a script field by field or by the whole form; the form may give the opinion at once. */
const write = z
  .looseObject({
    event: z.enum(SAVES, { error: 'Cet acte n’existe pas.' }).default('save'),
    sequence: sequence.optional(),
  })
  .transform(({ event, sequence: seen, ...values }, context) => {
    const read = typed.safeParse(values)
    if (read.success) return { event, seen, values: read.data }
    context.addIssue({ code: 'custom', message: 'Une réponse n’est pas de celles de cette page.' })
    return z.NEVER
  })

const answers = (method: 'post' | 'patch') =>
  defineEndpoint({
    path: '/:id/answers',
    method,
    maximumBody: MAXIMUM_ANSWERS,
    body: write,
    formPage: ownPage,
    handler: async ({ req, params, body: { event, seen, values }, fromForm }) => {
      const id = params.id ?? ''
      const now = clock.now()
      await saveTyped(req, id, values, now)
      if (event !== 'save') {
        if (seen === undefined) throw new Refused('refus.conflit')
        await actOnMine(req, id, { event, sequence: seen }, clock.now())
      }
      return fromForm
        ? seeOther(`${ownPage(params)}?fait=${event}`)
        : Response.json({ savedAt: now.toISOString() })
    },
  })

const fileOf = async (req: PayloadRequest, document: Document): Promise<Response> => {
  const bytes = await readStoredFile('documents', document)
  const headers = new Headers({
    'Content-Type': document.mimeType ?? 'application/octet-stream',
    'Content-Length': String(bytes.byteLength),
    'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(document.title)}`,
  })
  return new Response(Buffer.from(bytes), { headers: hardenPrivateFile({ headers }) })
}

/** A document of the dossier, for the one consulted and as far as the opinion opens it. */
const document = defineEndpoint({
  path: '/:id/documents/:document',
  method: 'get',
  handler: async ({ req, params: { id = '', document: wanted = '' } }) =>
    fileOf(req, await readConsultedDocument(req, id, wanted, clock.now())),
})

/** The sheet of a version that was given, for those who read the opinion. */
const sheet = defineEndpoint({
  path: '/:id/sheets/:version',
  method: 'get',
  handler: async ({ req, params: { id = '', version = '' } }) => {
    const opinion = await readOpinion(req, id)
    const given = versionsOf(opinion).find(({ number }) => String(number) === version)
    const issued = given && (await issuedSheet(req, opinion, given.number))
    if (!issued) throw new Refused('refus.introuvable')
    return fileOf(req, issued)
  },
})

/** Under `/api/opinions`. */
export const opinionEndpoints = [
  ask,
  follow,
  act,
  answers('patch'),
  answers('post'),
  document,
  sheet,
]
