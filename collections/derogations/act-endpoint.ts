import * as z from 'zod'

import { actOnDerogation } from '#derogations/answer.ts'
import { clock } from '#platform/clock.ts'
import { defineEndpoint, seeOther } from '#platform/http/endpoint.ts'
import { LONGEST_REASON } from '#workflows/reason.ts'

const DESK = '/instruction/derogations'

/** A number typed in a form comes as its digits. */
const sequence = z.union(
  [z.int().min(1), z.stringFormat('digits', /^\d{1,9}$/).transform(Number)],
  { error: 'Rechargez la page : elle ne dit pas ce que vous aviez sous les yeux.' },
)

const optionalText = z
  .string()
  .trim()
  .max(LONGEST_REASON, `Le motif compte plus de ${LONGEST_REASON} signes.`)
  .transform((text) => (text === '' ? undefined : text))
  .optional()

/** A date left empty is one that is missing: the table says so. */
const until = z
  .union([z.literal(''), z.iso.date('Écrivez une date, par exemple 31/12/2027.')])
  .transform((date) => (date === '' ? undefined : date))
  .optional()

/** A late signature granted or refused: the table of derogations decides. */
const act = defineEndpoint({
  path: '/:id/act',
  method: 'post',
  body: z.strictObject({
    event: z.enum(['grant', 'refuse'], { error: 'Cet acte n’existe pas.' }),
    sequence,
    reason: optionalText,
    until,
  }),
  formPage: () => DESK,
  handler: async ({ req, params, body, fromForm }) => {
    const { reason, until: day, ...acted } = body
    const fired = await actOnDerogation(
      req,
      params.id ?? '',
      { ...acted, ...(reason ? { reason } : {}), ...(day ? { until: day } : {}) },
      clock.now(),
    )
    return fromForm ? seeOther(`${DESK}?fait=${acted.event}`) : Response.json(fired)
  },
})

/** Under `/api/derogations`. */
export const derogationEndpoints = [act]
