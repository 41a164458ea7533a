import * as z from 'zod'

import { actorFrom } from '#access/request.ts'
import { readsDecisions } from '#access/rules/dossiers.ts'
import { toldState } from '#access/told-state.ts'
import { actOnDossier, SIMPLE_ACTS } from '#filing/acts.ts'
import { clock } from '#platform/clock.ts'
import { defineEndpoint, seeOther } from '#platform/http/endpoint.ts'
import { LONGEST_REASON } from '#workflows/reason.ts'

const pageOf = ({ reference }: Readonly<Record<string, string>>): string => `/dossiers/${reference}`

/** A number typed in a form comes as its digits. */
const sequence = z.union(
  [z.int().min(1), z.stringFormat('digits', /^\d{1,9}$/).transform(Number)],
  {
    error: 'Rechargez la page : elle ne dit pas ce que vous aviez sous les yeux.',
  },
)

const reason = z
  .string()
  .trim()
  .max(LONGEST_REASON, `Le motif compte plus de ${LONGEST_REASON} signes.`)
  .transform((text) => (text === '' ? undefined : text))
  .optional()

/**
 * An act that brings nothing but a reason: the table of the process decides. The page of the dossier
 * takes each person where it works.
 */
export const act = defineEndpoint({
  path: '/:reference/act',
  method: 'post',
  body: z.strictObject({
    event: z.enum(SIMPLE_ACTS, { error: 'Cet acte n’existe pas, ou se fait sur sa propre page.' }),
    sequence,
    reason,
  }),
  formPage: pageOf,
  handler: async ({ req, params, body: { reason: given, ...acted }, fromForm }) => {
    const fired = await actOnDossier(
      req,
      params.reference ?? '',
      { ...acted, ...(given ? { reason: given } : {}) },
      clock.now(),
    )
    if (fromForm) return seeOther(`${pageOf(params)}?fait=${acted.event}`)
    const state = readsDecisions(actorFrom(req)) ? fired.state : toldState(fired.state)
    return Response.json({ ...fired, state })
  },
})
