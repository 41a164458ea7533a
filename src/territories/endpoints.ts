import * as z from 'zod'

import { defineEndpoint } from '#platform/http/endpoint.ts'

import { communesOfPostalCode, type Commune } from './communes.ts'
import { searchCommunes } from './search.ts'

const MOST = 30

const asked = z.object({
  postalCode: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  q: z.string().min(1).max(60).optional(),
  department: z.string().max(3).optional(),
})

const shown = ({ code, name, postalCodes }: Commune) => ({ code, name, postalCodes })

const find = ({ postalCode, q, department }: z.output<typeof asked>) => {
  if (postalCode) return communesOfPostalCode(postalCode)
  return q ? searchCommunes(q, { limit: MOST, ...(department ? { department } : {}) }) : []
}

/** `GET /api/territories/communes?postalCode=38000` or `?q=gre&department=38`: open data, for everyone. */
export const communesEndpoint = defineEndpoint({
  path: '/territories/communes',
  method: 'get',
  handler: async ({ req }) => {
    const parsed = asked.safeParse(Object.fromEntries(req.searchParams))
    const communes = parsed.success ? find(parsed.data).map(shown) : []
    return Response.json({ communes }, { headers: { 'Cache-Control': 'public, max-age=86400' } })
  },
})
