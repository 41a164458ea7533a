import * as z from 'zod'

import { actOnConvention, PLAIN_ACTS, sendConvention, writeConvention } from '#convention/acts.ts'
import { amendConvention, prepareConvention } from '#convention/prepare.ts'
import { clock } from '#platform/clock.ts'
import { defineEndpoint, seeOther } from '#platform/http/endpoint.ts'

import { signEndpoint } from './sign-endpoint.ts'

type Params = Readonly<Record<string, string>>

const LONGEST_TEXT = 6000
const LONGEST_NAME = 200

const referenceOf = (params: Params): string => params.reference ?? ''
/** The desk works on the tab of the dossier: its reference begins that of the convention. */
const dossierIn = (reference: string): string => reference.replace(/-[AC]\d+$/, '')
const deskPage = (params: Params): string =>
  `/instruction/${dossierIn(referenceOf(params))}/convention`

/** A number typed in a form comes as its digits. */
const sequence = z.union(
  [z.int().min(1), z.stringFormat('digits', /^\d{1,9}$/).transform(Number)],
  { error: 'Rechargez la page : elle ne dit pas ce que vous aviez sous les yeux.' },
)
const day = z
  .union([z.literal(''), z.iso.date('Écrivez une date, par exemple 01/10/2025.')])
  .transform((date) => (date === '' ? undefined : date))
  .optional()
const text = z
  .string()
  .trim()
  .max(LONGEST_TEXT, `Ce texte compte plus de ${LONGEST_TEXT} signes.`)
  .default('')
const name = z.string().trim().max(LONGEST_NAME).default('')

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
  body: z.strictObject({
    sequence,
    effectOn: day,
    endsOn: day,
    structureName: name,
    structureQuality: name,
    stateName: name,
    stateQuality: name,
    clause: text,
    purpose: text,
  }),
  formPage: deskPage,
  handler: async ({ req, params, body: { effectOn, endsOn, ...typed }, fromForm }) => {
    const dates = { ...(effectOn ? { effectOn } : {}), ...(endsOn ? { endsOn } : {}) }
    const fired = await writeConvention(
      req,
      referenceOf(params),
      { ...typed, ...dates },
      clock.now(),
    )
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
