import * as z from 'zod'

import { notifyDecision, notifyDecisions, type Result } from '#decisions/notify.ts'
import { saveLetter } from '#decisions/prepare.ts'
import { clock } from '#platform/clock.ts'
import { defineEndpoint, seeOther } from '#platform/http/endpoint.ts'

const LONGEST_TEXT = 6000
const LONGEST_QUALITY = 200
const MOST_AT_ONCE = 50

const pageOf = ({ reference }: Readonly<Record<string, string>>): string =>
  `/instruction/${reference}/decision`

const text = z
  .string()
  .trim()
  .max(LONGEST_TEXT, `Ce texte compte plus de ${LONGEST_TEXT} signes.`)
  .default('')

/** A number typed in a form comes as its digits. */
const sequence = z.union(
  [z.int().min(1), z.stringFormat('digits', /^\d{1,9}$/).transform(Number)],
  { error: 'Rechargez la page : elle ne dit pas ce que vous aviez sous les yeux.' },
)

const save = defineEndpoint({
  path: '/letter/:reference',
  method: 'post',
  body: z.strictObject({
    reasons: text,
    paragraph: text,
    quality: z
      .string()
      .trim()
      .max(LONGEST_QUALITY, `La qualité compte plus de ${LONGEST_QUALITY} signes.`)
      .default(''),
  }),
  formPage: pageOf,
  keepsTyped: true,
  handler: async ({ req, params, body, fromForm }) => {
    await saveLetter(req, params.reference ?? '', body)
    return fromForm
      ? seeOther(`${pageOf(params)}?fait=lettre#apercu`)
      : Response.json({ saved: true })
  },
})

const notify = defineEndpoint({
  path: '/letter/:reference/notify',
  method: 'post',
  body: z.strictObject({ sequence }),
  formPage: pageOf,
  handler: async ({ req, params, body, fromForm }) => {
    const fired = await notifyDecision(req, params.reference ?? '', clock.now(), body.sequence)
    return fromForm ? seeOther(`${pageOf(params)}?fait=notifiee`) : Response.json(fired)
  },
})

const NOTIFICATIONS = '/instruction/notifications'

/** A result for each dossier, in the address of the page that shows them. */
const told = (results: readonly Result[]): string =>
  new URLSearchParams(
    results.map(({ reference, refusal }) =>
      refusal ? ['refusee', `${reference} ${refusal}`] : ['notifiee', reference],
    ),
  ).toString()

/** Several at once: each is judged by itself, and answers with its own result. */
const notifyAll = defineEndpoint({
  path: '/notify',
  method: 'post',
  body: z.strictObject({
    references: z
      .union([z.string().transform((one) => [one]), z.array(z.string().max(60))])
      .pipe(z.array(z.string()).min(1).max(MOST_AT_ONCE)),
  }),
  formPage: () => NOTIFICATIONS,
  handler: async ({ req, body, fromForm }) => {
    const results = await notifyDecisions(req, body.references, clock)
    return fromForm ? seeOther(`${NOTIFICATIONS}?${told(results)}`) : Response.json({ results })
  },
})

/** Under `/api/decisions`. */
export const decisionEndpoints = [save, notify, notifyAll]
