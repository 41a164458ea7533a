import * as z from 'zod'

import { actOnAppeal, lodgeAppeal } from '#appeals/acts.ts'
import { clock } from '#platform/clock.ts'
import { defineEndpoint, seeOther } from '#platform/http/endpoint.ts'

const LONGEST_TEXT = 6000

const pageOf = ({ reference }: Readonly<Record<string, string>>): string => `/dossiers/${reference}`

/** A number typed in a form comes as its digits. */
const sequence = z.union(
  [z.int().min(1), z.stringFormat('digits', /^\d{1,9}$/).transform(Number)],
  { error: 'Rechargez la page : elle ne dit pas ce que vous aviez sous les yeux.' },
)
const text = z.string().trim().max(LONGEST_TEXT, `Ce texte compte plus de ${LONGEST_TEXT} signes.`)

const lodge = defineEndpoint({
  path: '/of/:reference',
  method: 'post',
  body: z.strictObject({ grounds: text.min(1, 'Dites pourquoi vous contestez la décision.') }),
  formPage: pageOf,
  keepsTyped: true,
  handler: async ({ req, params, body, fromForm }) => {
    const done = await lodgeAppeal(req, params.reference ?? '', body.grounds, clock.now())
    return fromForm
      ? seeOther(`${pageOf(params)}?fait=recours`)
      : Response.json(done, { status: 201 })
  },
})

const act = defineEndpoint({
  path: '/:id/act',
  method: 'post',
  body: z.strictObject({
    event: z.enum(['grant', 'dismiss', 'withdraw'], { error: 'Cet acte n’existe pas.' }),
    sequence,
    reason: text.transform((given) => (given === '' ? undefined : given)).optional(),
  }),
  formPage: () => '/espace',
  handler: async ({ req, params, body: { reason, ...acted }, fromForm }) => {
    const given = { ...acted, ...(reason ? { reason } : {}) }
    const { reference, ...fired } = await actOnAppeal(req, params['id'] ?? '', given, clock.now())
    if (!fromForm) return Response.json(fired)
    const page = acted.event === 'withdraw' ? '/dossiers' : '/instruction'
    const tab = acted.event === 'withdraw' ? '' : '/decision'
    return seeOther(`${page}/${reference}${tab}?fait=recours-${acted.event}`)
  },
})

/** Under `/api/appeals`. */
export const appealEndpoints = [lodge, act]
