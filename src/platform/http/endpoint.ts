/**
 * One manner for every endpoint of ours: same origin, bounded body, zod at the edge, refusals with their
 * sentence, faults logged under a request id that the answer carries.
 */
import { randomUUID } from 'node:crypto'

import type { Endpoint, PayloadRequest } from 'payload'
import type * as z from 'zod'

import { faultCode } from '../database/failure.ts'
import { environment } from '../env.ts'
import { Refused } from '../errors.ts'
import { log } from '../log.ts'
import { readBounded, refuseAnnounced } from './bounded-body.ts'
import { isSameOrigin } from './same-origin.ts'

const MAXIMUM_BODY = 64 * 1024

export type Call<Body> = {
  req: PayloadRequest
  params: Readonly<Record<string, string>>
  body: Body
  /** True when a plain HTML form was sent: answers are redirections. */
  fromForm: boolean
}

type Definition<Body> = {
  path: string
  method: Endpoint['method']
  body?: z.ZodType<Body>
  maximumBody?: number
  handler: (call: Call<Body>) => Promise<Response>
  /** Where a plain form goes back to when refused. */
  formPage?: (params: Readonly<Record<string, string>>) => string
}

const parametersOf = (req: PayloadRequest): Record<string, string> =>
  Object.fromEntries(
    Object.entries(req.routeParams ?? {}).map(([name, value]) => [name, String(value)]),
  )

const isForm = (req: PayloadRequest): boolean =>
  (req.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded')

/** Boxes of one group are sent under one name: several values make a list. */
const valuesOf = (sent: URLSearchParams): Record<string, string | string[]> =>
  Object.fromEntries(
    [...new Set(sent.keys())].map((name) => {
      const values = sent.getAll(name)
      return [name, values.length === 1 ? (values[0] ?? '') : values]
    }),
  )

const readBody = async (req: PayloadRequest, maximum: number): Promise<unknown> => {
  refuseAnnounced(req.headers, maximum)
  const text = new TextDecoder().decode(await readBounded(req.body, maximum))
  if (isForm(req)) return valuesOf(new URLSearchParams(text))
  try {
    return text === '' ? {} : JSON.parse(text)
  } catch {
    throw new Refused('refus.json')
  }
}

const checked = <Body>(schema: z.ZodType<Body>, value: unknown): Body => {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const fields = result.error.issues
    .slice(0, 20)
    .map(({ path, message }) => ({ field: path.join('.'), message }))
  throw new Refused('refus.corps', { fields })
}

const asRefused = (error: unknown, requestId: string, path: string): Refused => {
  if (error instanceof Refused) return error
  log.error('request.failed', error, { requestId, path })
  return new Refused(faultCode(error), { requestId })
}

const backToForm = (page: string, refused: Refused): Response =>
  Response.redirect(
    `${environment().serverUrl}${page}${page.includes('?') ? '&' : '?'}refus=${refused.code}`,
    303,
  )

const OURS = { guichet: true } as const

/** Whether an endpoint is one of the platform's, which guards itself, or one of Payload's. */
export const isOurs = ({ custom }: Pick<Endpoint, 'custom'>): boolean =>
  custom?.['guichet'] === true

/** An endpoint of Payload's REST API, in our manner. */
export const defineEndpoint = <Body = undefined>(definition: Definition<Body>): Endpoint => ({
  path: definition.path,
  method: definition.method,
  custom: OURS,
  handler: async (req) => {
    const requestId = req.headers.get('x-request-id') ?? randomUUID()
    const params = parametersOf(req)
    try {
      const changes = definition.method !== 'get' && definition.method !== 'head'
      if (changes && !isSameOrigin(req.headers, environment().serverUrl))
        throw new Refused('refus.origine')
      const body = definition.body
        ? checked(definition.body, await readBody(req, definition.maximumBody ?? MAXIMUM_BODY))
        : (undefined as Body)
      return await definition.handler({ req, params, body, fromForm: isForm(req) })
    } catch (error) {
      const refused = asRefused(error, requestId, definition.path)
      if (isForm(req) && definition.formPage)
        return backToForm(definition.formPage(params), refused)
      return Response.json(
        { error: refused },
        { status: refused.status, headers: { 'X-Request-Id': requestId } },
      )
    }
  },
})

export const seeOther = (page: string, headers: HeadersInit = {}): Response => {
  const all = new Headers(headers)
  all.set('Location', `${environment().serverUrl}${page}`)
  return new Response(null, { status: 303, headers: all })
}
