import * as z from 'zod'

import { retrySending, retrySendings } from '#operations/outbox.ts'
import { clock } from '#platform/clock.ts'
import { defineEndpoint, seeOther } from '#platform/http/endpoint.ts'

const PAGE = '/administration/envois'
const nothing = z.object({})

const retryAll = defineEndpoint({
  path: '/retry',
  method: 'post',
  body: nothing,
  formPage: () => PAGE,
  handler: async ({ req, fromForm }) => {
    const retried = await retrySendings(req, clock.now())
    return fromForm
      ? seeOther(`${PAGE}?etat=attente&fait=relances`)
      : Response.json({ retried }, { status: 202 })
  },
})

const retry = defineEndpoint({
  path: '/:id/retry',
  method: 'post',
  body: nothing,
  formPage: () => PAGE,
  handler: async ({ req, params, fromForm }) => {
    await retrySending(req, params['id'] ?? '', clock.now())
    return fromForm ? seeOther(`${PAGE}?fait=relance`) : Response.json({}, { status: 202 })
  },
})

/** Under `/api/outbox`: what was given up is tried again. */
export const outboxEndpoints = [retryAll, retry]
