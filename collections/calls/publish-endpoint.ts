import { publishCall } from '#editions/publish.ts'
import { defineEndpoint } from '#platform/http/endpoint.ts'

/** `POST /api/calls/:id/publish`: seals the edition as it stands into a new revision. */
export const publishEndpoint = defineEndpoint({
  path: '/:id/publish',
  method: 'post',
  handler: async ({ req, params }) => Response.json(await publishCall(req, params.id ?? '')),
})
