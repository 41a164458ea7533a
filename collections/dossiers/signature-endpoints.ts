import * as z from 'zod'

import { withdrawLateSignature } from '#derogations/answer.ts'
import { askLateSignature } from '#derogations/ask.ts'
import { fileDossier } from '#filing/file-dossier.ts'
import { signLate } from '#filing/sign-late.ts'
import { clock } from '#platform/clock.ts'
import { defineEndpoint, seeOther } from '#platform/http/endpoint.ts'
import { LONGEST_REASON } from '#workflows/reason.ts'

type Params = Readonly<Record<string, string>>
const referenceOf = ({ reference }: Params): string => reference ?? ''
const checkPage = (params: Params): string => `/dossiers/${referenceOf(params)}/verification`
const signaturePage = (params: Params): string => `/dossiers/${referenceOf(params)}/signature`

const LONGEST_LINE = 150

const line = (missing: string) =>
  z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(LONGEST_LINE, `Écrivez-le en ${LONGEST_LINE} signes au plus.`)

const signature = z.strictObject({
  name: line('Écrivez le nom de la personne qui signe.'),
  quality: line('Écrivez la qualité de la personne qui signe.'),
  delegate: z.union([z.boolean(), z.stringbool()]).default(false),
  accept: z.union([z.literal(true), z.stringbool()], {
    error: 'Cochez la case par laquelle vous signez.',
  }),
})

const file = defineEndpoint({
  path: '/:reference/file',
  method: 'post',
  body: signature,
  formPage: checkPage,
  keepsTyped: true,
  handler: async ({ req, params, body, arrivedAt, fromForm }) => {
    const { name, quality, delegate } = body
    const reference = referenceOf(params)
    const input = { arrivedAt, signature: { name, quality, delegate } }
    const filed = await fileDossier(req, reference, input, clock.now())
    return fromForm ? seeOther(`/dossiers/${reference}?depose=1`) : Response.json(filed)
  },
})

const fileUnsigned = defineEndpoint({
  path: '/:reference/file-unsigned',
  method: 'post',
  body: z.strictObject({}),
  formPage: checkPage,
  handler: async ({ req, params, arrivedAt, fromForm }) => {
    const reference = referenceOf(params)
    const filed = await fileDossier(req, reference, { arrivedAt }, clock.now())
    return fromForm ? seeOther(`/dossiers/${reference}?depose=1`) : Response.json(filed)
  },
})

const sign = defineEndpoint({
  path: '/:reference/sign',
  method: 'post',
  body: signature,
  formPage: signaturePage,
  keepsTyped: true,
  handler: async ({ req, params, body, arrivedAt, fromForm }) => {
    const { name, quality, delegate } = body
    const input = { arrivedAt, signature: { name, quality, delegate } }
    const signed = await signLate(req, referenceOf(params), input, clock.now())
    return fromForm
      ? seeOther(`/dossiers/${referenceOf(params)}?fait=signLate`)
      : Response.json(signed)
  },
})

const askToSignLate = defineEndpoint({
  path: '/:reference/late-signature',
  method: 'post',
  body: z.strictObject({
    reason: z
      .string()
      .trim()
      .min(1, 'Dites ce qui empêche de signer avant la clôture.')
      .max(LONGEST_REASON, `Le motif compte plus de ${LONGEST_REASON} signes.`),
  }),
  formPage: checkPage,
  keepsTyped: true,
  handler: async ({ req, params, body, fromForm }) => {
    const asked = await askLateSignature(req, referenceOf(params), body.reason, clock.now())
    return fromForm
      ? seeOther(`${checkPage(params)}#signature-tardive`)
      : Response.json(asked, { status: 201 })
  },
})

const takeBack = defineEndpoint({
  path: '/:reference/late-signature/withdraw',
  method: 'post',
  body: z.strictObject({}),
  formPage: checkPage,
  handler: async ({ req, params, fromForm }) => {
    const done = await withdrawLateSignature(req, referenceOf(params), clock.now())
    return fromForm ? seeOther(`${checkPage(params)}#signature-tardive`) : Response.json(done)
  },
})

/** Under `/api/dossiers`: filing, signed or by derogation to be signed later (R065). */
export const signatureEndpoints = [file, fileUnsigned, sign, askToSignLate, takeBack]
