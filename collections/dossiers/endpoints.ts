import * as z from 'zod'

import { derivedOf } from '#filing/derived.ts'
import { joinDocument, removeDocument } from '#filing/documents/join.ts'
import { openForWriting } from '#filing/dossier.ts'
import { abandonDossier } from '#filing/file-dossier.ts'
import { openDossier } from '#filing/open-dossier.ts'
import { readCandidature } from '#filing/read-candidature.ts'
import { saveAnswers } from '#filing/save-answers.ts'
import { operationSchema } from '#forms/save/operation.ts'
import { clock } from '#platform/clock.ts'
import { Refused } from '#platform/errors.ts'
import { defineEndpoint, seeOther } from '#platform/http/endpoint.ts'
import type { PayloadRequest } from 'payload'

import { act } from './act-endpoint.ts'
import { deskEndpoints } from './desk-endpoints.ts'
import { sendMessageEndpoint } from './message-endpoint.ts'
import { signatureEndpoints } from './signature-endpoints.ts'

const MAXIMUM_SAVE = 512 * 1024
const MAXIMUM_OPERATIONS = 50
/** Steps of the stored path: no dot, which one of the databases would read as a step. */
const PATH = /^[a-z][a-z0-9_]{0,60}(\/[A-Za-z0-9][A-Za-z0-9_-]{0,80}(\/[a-z][A-Za-z0-9_]{0,60})?)?$/

const region = z.string().regex(/^\d{2}$/, 'Choisissez une région de la liste.')
const referenceOf = (params: Readonly<Record<string, string>>): string => params.reference ?? ''

const derivedNow = async (req: PayloadRequest, reference: string) =>
  derivedOf(await readCandidature(req, await openForWriting(req, reference), clock.now()))

const open = defineEndpoint({
  path: '/open',
  method: 'post',
  body: z.strictObject({
    slug: z.string().max(200),
    structure: z.string().max(64),
    region: region.optional(),
  }),
  formPage: () => '/espace',
  handler: async ({ req, body, fromForm }) => {
    const { region: chosen, ...wanted } = body
    const reference = await openDossier(
      req,
      { ...wanted, ...(chosen ? { region: chosen } : {}) },
      clock.now(),
    )
    return fromForm
      ? seeOther(`/dossiers/${reference}`)
      : Response.json({ reference }, { status: 201 })
  },
})

const save = defineEndpoint({
  path: '/:reference/answers',
  method: 'patch',
  maximumBody: MAXIMUM_SAVE,
  body: z.strictObject({
    operations: z
      .array(operationSchema.extend({ path: z.string().regex(PATH) }))
      .min(1)
      .max(MAXIMUM_OPERATIONS),
  }),
  handler: async ({ req, params, body }) => {
    const now = clock.now()
    const { results, dossier } = await saveAnswers(req, referenceOf(params), body.operations, now)
    const derived = derivedOf(await readCandidature(req, dossier, now))
    return Response.json({ results, savedAt: now.toISOString(), derived })
  },
})

const FILE_ASKED = z.object({ request: z.string().max(100), name: z.string().min(1).max(255) })

const fileAsked = ({ searchParams }: PayloadRequest): { requestKey: string; name: string } => {
  const given = { request: searchParams.get('request'), name: searchParams.get('name') }
  const asked = FILE_ASKED.safeParse(given)
  if (!asked.success) throw new Refused('refus.corps')
  return { requestKey: asked.data.request, name: asked.data.name }
}

const join = defineEndpoint({
  path: '/:reference/documents',
  method: 'post',
  handler: async ({ req, params }) => {
    const reference = referenceOf(params)
    const document = await joinDocument(req, reference, fileAsked(req))
    return Response.json({ document, derived: await derivedNow(req, reference) }, { status: 201 })
  },
})

const remove = defineEndpoint({
  path: '/:reference/documents/:document',
  method: 'delete',
  handler: async ({ req, params }) => {
    const reference = referenceOf(params)
    await removeDocument(req, reference, params.document ?? '', clock.now())
    return Response.json({ derived: await derivedNow(req, reference) })
  },
})

const abandon = defineEndpoint({
  path: '/:reference/abandon',
  method: 'post',
  body: z.object({}),
  formPage: (params) => `/dossiers/${params.reference}`,
  handler: async ({ req, params, fromForm }) => {
    const done = await abandonDossier(req, referenceOf(params), clock.now())
    return fromForm ? seeOther('/espace?fait=abandon') : Response.json(done)
  },
})

/** Under `/api/dossiers`: what a structure does of its dossier, and the acts of everyone. */
export const dossierEndpoints = [
  open,
  save,
  join,
  remove,
  ...signatureEndpoints,
  abandon,
  act,
  sendMessageEndpoint,
  ...deskEndpoints,
]
