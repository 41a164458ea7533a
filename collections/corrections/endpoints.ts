import * as z from 'zod'

import {
  askCorrections,
  closeCorrections,
  extendCorrections,
  takeCorrectionsBack,
} from '#corrections/acts.ts'
import { explainCorrections, sendCorrections } from '#corrections/answer.ts'
import { gatherExplanations, gatherJudgements, gatherRequest } from '#corrections/form-body.ts'
import { correctionTexts } from '#i18n/corrections.ts'
import { clock } from '#platform/clock.ts'
import { defineEndpoint, seeOther } from '#platform/http/endpoint.ts'

const LONGEST_TEXT = 4000
const MOST_ITEMS = 200
/** Questions and explanations of a whole form. */
const MAXIMUM_BODY = 1024 * 1024

type Params = Readonly<Record<string, string>>

const referenceOf = ({ reference }: Params): string => reference ?? ''
const deskPage = (params: Params): string => `/instruction/${referenceOf(params)}/complements`
const structurePage = (params: Params): string => `/dossiers/${referenceOf(params)}/complements`

const words = z.string().trim().max(LONGEST_TEXT, `Ce texte dépasse ${LONGEST_TEXT} signes.`)
const optionalWords = words.transform((text) => (text === '' ? undefined : text)).optional()
const date = z.iso.date('Choisissez une date.')
const itemKey = z.string().max(200)
/** A number typed in a form comes as its digits. */
const sequence = z.union(
  [z.int().min(1), z.stringFormat('digits', /^\d{1,9}$/).transform(Number)],
  {
    error: 'Rechargez la page : elle ne dit pas ce que vous aviez sous les yeux.',
  },
)
const byItem = <Value extends z.ZodType>(value: Value) =>
  z
    .record(itemKey, value)
    .refine((items) => Object.keys(items).length <= MOST_ITEMS, { error: 'Trop de points.' })

const ask = defineEndpoint({
  path: '/:reference/ask',
  method: 'post',
  maximumBody: MAXIMUM_BODY,
  body: z.preprocess(
    gatherRequest(correctionTexts.defaultQuestion),
    z.strictObject({
      items: z
        .array(
          z.strictObject({ kind: z.enum(['answer', 'document']), key: itemKey, question: words }),
        )
        .max(MOST_ITEMS)
        .default([]),
      dueOn: date,
      message: optionalWords,
      sequence,
    }),
  ),
  formPage: deskPage,
  handler: async ({ req, params, body: { message, ...request }, fromForm }) => {
    const asked = { ...request, ...(message ? { message } : {}) }
    const done = await askCorrections(req, referenceOf(params), asked, clock.now())
    return fromForm ? seeOther(`${deskPage(params)}?fait=openCorrection`) : Response.json(done)
  },
})

const extend = defineEndpoint({
  path: '/:reference/extend',
  method: 'post',
  body: z.strictObject({ dueOn: date, sequence }),
  formPage: deskPage,
  handler: async ({ req, params, body, fromForm }) => {
    const on = { sequence: body.sequence, now: clock.now() }
    await extendCorrections(req, referenceOf(params), body.dueOn, on)
    return fromForm ? seeOther(`${deskPage(params)}?fait=extend`) : Response.json({ done: true })
  },
})

const close = defineEndpoint({
  path: '/:reference/close',
  method: 'post',
  maximumBody: MAXIMUM_BODY,
  body: z.preprocess(
    gatherJudgements,
    z.strictObject({
      judgements: byItem(
        z.strictObject({ verdict: z.enum(['accepted', 'refused']), reason: words.optional() }),
      ).default({}),
      sequence,
    }),
  ),
  formPage: deskPage,
  handler: async ({ req, params, body, fromForm }) => {
    const on = { sequence: body.sequence, now: clock.now() }
    const judgements = Object.fromEntries(
      Object.entries(body.judgements).map(([item, { verdict, reason }]) => [
        item,
        { verdict, ...(reason ? { reason } : {}) },
      ]),
    )
    await closeCorrections(req, referenceOf(params), judgements, on)
    return fromForm ? seeOther(`${deskPage(params)}?fait=close`) : Response.json({ done: true })
  },
})

const takeBack = defineEndpoint({
  path: '/:reference/take-back',
  method: 'post',
  body: z.strictObject({ reason: optionalWords, sequence }),
  formPage: deskPage,
  handler: async ({ req, params, body, fromForm }) => {
    const on = { sequence: body.sequence, now: clock.now() }
    await takeCorrectionsBack(req, referenceOf(params), body.reason, on)
    return fromForm ? seeOther(`${deskPage(params)}?fait=takeBack`) : Response.json({ done: true })
  },
})

const explanations = z.preprocess(
  gatherExplanations,
  z.strictObject({ explanations: byItem(words).default({}) }),
)

const explain = defineEndpoint({
  path: '/:reference/explain',
  method: 'post',
  maximumBody: MAXIMUM_BODY,
  body: explanations,
  formPage: structurePage,
  handler: async ({ req, params, body, fromForm }) => {
    await explainCorrections(req, referenceOf(params), body.explanations, clock.now())
    return fromForm
      ? seeOther(`${structurePage(params)}?fait=explain`)
      : Response.json({ done: true })
  },
})

const send = defineEndpoint({
  path: '/:reference/send',
  method: 'post',
  maximumBody: MAXIMUM_BODY,
  body: explanations,
  formPage: structurePage,
  handler: async ({ req, params, body, fromForm }) => {
    const reference = referenceOf(params)
    // Kept first: what was typed is not lost when something else is missing.
    if (Object.keys(body.explanations).length > 0)
      await explainCorrections(req, reference, body.explanations, clock.now())
    const done = await sendCorrections(req, reference, clock.now())
    return fromForm ? seeOther(`/dossiers/${reference}?fait=answerCorrection`) : Response.json(done)
  },
})

/** Under `/api/corrections`: what the services and the structure do of the request under way of a dossier. */
export const correctionEndpoints = [ask, extend, close, takeBack, explain, send]
