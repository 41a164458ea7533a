import * as z from 'zod'

import { actOnConvention, PLAIN_ACTS, sendConvention, writeConvention } from '#convention/acts.ts'
import { amendConvention, prepareConvention } from '#convention/prepare.ts'
import { clock } from '#platform/clock.ts'
import { defineEndpoint, seeOther } from '#platform/http/endpoint.ts'

import { signEndpoint } from './sign-endpoint.ts'
import { sequence, text, written } from './typed.ts'

type Params = Readonly<Record<string, string>>

const referenceOf = (params: Params): string => params.reference ?? ''
/** The desk works on the tab of the dossier: its reference begins that of the convention. */
const dossierIn = (reference: string): string => reference.replace(/-[AC]\d+$/, '')
const deskPage = (params: Params): string =>
  `/instruction/${dossierIn(referenceOf(params))}/convention`

const prepare = defineEndpoint({
  path: '/of/:reference',
  method: 'post',
  body: z.strictObject({}),
  formPage: deskPage,
  handler: async ({ req, params, fromForm }) => {
    const reference = await prepareConvention(req, referenceOf(params), clock.now())
    return fromForm
      ? seeOther(`${deskPage(params)}?fait=convention-begin`)
      : Response.json({ reference }, { status: 201 })
  },
})

const amend = defineEndpoint({
  path: '/:reference/amend',
  method: 'post',
  body: z.strictObject({}),
  formPage: deskPage,
  handler: async ({ req, params, fromForm }) => {
    const reference = await amendConvention(req, referenceOf(params), clock.now())
    return fromForm
      ? seeOther(`${deskPage(params)}?fait=convention-begin`)
      : Response.json({ reference }, { status: 201 })
  },
})

const write = defineEndpoint({
  path: '/:reference/content',
  method: 'post',
  body: written,
  formPage: deskPage,
  keepsTyped: true,
  handler: async ({ req, params, body, fromForm }) => {
    const fired = await writeConvention(req, referenceOf(params), body, clock.now())
    return fromForm ? seeOther(`${deskPage(params)}?fait=convention-write`) : Response.json(fired)
  },
})

const send = defineEndpoint({
  path: '/:reference/send',
  method: 'post',
  body: z.strictObject({ sequence }),
  formPage: deskPage,
  handler: async ({ req, params, body, fromForm }) => {
    const fired = await sendConvention(req, referenceOf(params), body.sequence, clock.now())
    return fromForm ? seeOther(`${deskPage(params)}?fait=convention-send`) : Response.json(fired)
  },
})

/** The one act that is the structure's comes from its own page. */
const pageOfAct = (event: string, params: Params): string =>
  event === 'askChange' ? `/dossiers/${dossierIn(referenceOf(params))}` : deskPage(params)

const act = defineEndpoint({
  path: '/:reference/act',
  method: 'post',
  body: z.strictObject({
    event: z.enum(PLAIN_ACTS, { error: 'Cet acte n’existe pas, ou se fait sur sa propre page.' }),
    sequence,
    reason: text.transform((given) => (given === '' ? undefined : given)),
  }),
  formPage: deskPage,
  keepsTyped: true,
  handler: async ({ req, params, body: { reason, ...acted }, fromForm }) => {
    const reference = referenceOf(params)
    const given = { ...acted, ...(reason ? { reason } : {}) }
    const fired = await actOnConvention(req, reference, given, clock.now())
    return fromForm
      ? seeOther(`${pageOfAct(acted.event, params)}?fait=convention-${acted.event}`)
      : Response.json(fired)
  },
})

/** Under `/api/conventions`. */
export const conventionEndpoints = [prepare, amend, write, send, act, signEndpoint]
