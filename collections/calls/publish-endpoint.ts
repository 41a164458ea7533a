import { publishCall } from '#editions/publish.ts'
import { actorFrom } from '#access/request.ts'
import { writeEditions } from '#access/rules/editions.ts'
import { Refused } from '#platform/errors.ts'
import { defineEndpoint } from '#platform/http/endpoint.ts'

/** `POST /api/calls/:id/publish`: seals the edition as it stands into a new revision. */
export const publishEndpoint = defineEndpoint({
  path: '/:id/publish',
  method: 'post',
  handler: async ({ req, params }) => {
    if (!req.user) throw new Refused('refus.connexion')
    if (writeEditions(actorFrom(req)) !== true) throw new Refused('refus.role')
    return Response.json(await publishCall(req, params.id ?? ''))
  },
})
