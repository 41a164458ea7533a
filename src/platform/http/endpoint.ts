/**
 * One manner for every endpoint of ours: same origin, bounded body, zod at the edge, refusals with their
 * sentence, faults logged under a request id that the answer carries.
 */
import { randomUUID } from 'node:crypto'

import type { Endpoint, PayloadRequest } from 'payload'
import type * as z from 'zod'

import { clock } from '../clock.ts'
import { faultCode } from '../database/failure.ts'
import { environment } from '../env.ts'
import { Refused } from '../errors.ts'
import { log } from '../log.ts'
import { readBounded, refuseAnnounced } from './bounded-body.ts'
import { keptFormCookies, type KeptForm } from './kept-form.ts'
import { isSameOrigin } from './same-origin.ts'
import { recognise } from './session.ts'

const MAXIMUM_BODY = 64 * 1024

export type Call<Body> = {
  req: PayloadRequest
  params: Readonly<Record<string, string>>
  body: Body
  /** When the request reached us: before its body was read and its person known. */
  arrivedAt: Date
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
  /** What was typed goes back with it, for the page to show it again. */
  keepsTyped?: boolean
}

const parametersOf = (req: PayloadRequest): Record<string, string> =>
  Object.fromEntries(
    Object.entries(req.routeParams ?? {}).map(([name, value]) => [name, String(value)]),
  )

const URL_ENCODED = 'application/x-www-form-urlencoded'
const WITH_FILES = 'multipart/form-data'

const contentTypeOf = ({ headers }: PayloadRequest): string => headers.get('content-type') ?? ''

/** A form of ours, with a file or not: a browser without a script sent it. */
const isForm = (req: PayloadRequest): boolean =>
  [URL_ENCODED, WITH_FILES].some((type) => contentTypeOf(req).startsWith(type))

/**
 * Boxes of one group are sent under one name: several values make a list. A form sends the end of a line as
 * two signs, where the person typed one and the field counted one.
 */
const valuesOf = (sent: URLSearchParams): Record<string, string | string[]> =>
  Object.fromEntries(
    [...new Set(sent.keys())].map((name) => {
      const values = sent.getAll(name).map((value) => value.replaceAll('\r\n', '\n'))
      return [name, values.length === 1 ? (values[0] ?? '') : values]
    }),
  )

const readBody = async (req: PayloadRequest, maximum: number): Promise<unknown> => {
  refuseAnnounced(req.headers, maximum)
  const text = new TextDecoder().decode(await readBounded(req.body, maximum))
  if (contentTypeOf(req).startsWith(URL_ENCODED)) return valuesOf(new URLSearchParams(text))
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

const errorsOf = ({ details: { fields } }: Refused): KeptForm['errors'] =>
  Array.isArray(fields) ? (fields as KeptForm['errors']) : []

const typedTexts = (sent: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(sent ?? {}).filter((entry): entry is [string, string] => {
      const [, value] = entry
      return typeof value === 'string'
    }),
  )

const backToForm = (page: string, refused: Refused, kept: KeptForm | null): Response => {
  const headers = new Headers()
  const secure = environment().serverUrl.startsWith('https:')
  for (const cookie of kept ? keptFormCookies(kept, page, secure) : [])
    headers.append('Set-Cookie', cookie)
  return seeOther(`${page}${page.includes('?') ? '&' : '?'}refus=${refused.code}`, headers)
}

const answerRefused = (refused: Refused, requestId: string): Response =>
  Response.json(
    { error: refused },
    { status: refused.status, headers: { 'X-Request-Id': requestId } },
  )

const OURS = { guichet: true } as const

/** Whether an endpoint is one of the platform's, which guards itself, or one of Payload's. */
export const isOurs = ({ custom }: Pick<Endpoint, 'custom'>): boolean =>
  custom?.['guichet'] === true

/** What changes something comes from our own pages. */
const refuseElsewhere = (req: PayloadRequest, { method }: Pick<Endpoint, 'method'>): void => {
  const changes = method !== 'get' && method !== 'head'
  if (changes && !isSameOrigin(req.headers, environment().serverUrl))
    throw new Refused('refus.origine')
}

/** An endpoint of Payload's REST API, in our manner. */
export const defineEndpoint = <Body = undefined>(definition: Definition<Body>): Endpoint => ({
  path: definition.path,
  method: definition.method,
  custom: OURS,
  handler: async (req) => {
    const arrivedAt = clock.now()
    const requestId = req.headers.get('x-request-id') ?? randomUUID()
    const params = parametersOf(req)
    let sent: unknown
    try {
      refuseElsewhere(req, definition)
      if (definition.body) sent = await readBody(req, definition.maximumBody ?? MAXIMUM_BODY)
      const body = definition.body ? checked(definition.body, sent) : (undefined as Body)
      await recognise(req)
      return await definition.handler({ req, params, body, arrivedAt, fromForm: isForm(req) })
    } catch (error) {
      const refused = asRefused(error, requestId, definition.path)
      const page = isForm(req) ? definition.formPage?.(params) : undefined
      if (page === undefined) return answerRefused(refused, requestId)
      const action = new URL(req.url ?? '', environment().serverUrl).pathname
      const typed = { action, values: typedTexts(sent), errors: errorsOf(refused) }
      const kept = definition.keepsTyped ? typed : null
      return backToForm(page, refused, kept)
    }
  },
})

/** @param page local path, with or without a query; what no header may hold is written as addresses write it */
export const seeOther = (page: string, headers: HeadersInit = {}): Response => {
  const all = new Headers(headers)
  all.set('Location', new URL(`${environment().serverUrl}${page}`).href)
  return new Response(null, { status: 303, headers: all })
}
