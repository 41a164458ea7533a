/**
 * Endpoints that a script and a plain form use alike, since signing in, registering and choosing a
 * password must work without JavaScript. A script sends JSON and reads JSON; a form is sent on to a page,
 * with `?fait=` or `?refus=` and what was typed.
 */
import type { Endpoint, PayloadRequest } from 'payload'
import * as z from 'zod'

import { actorFrom } from '#access/request.ts'
import type { Actor } from '#access/actor.ts'
import type { DoneCode } from '#i18n/accounts.ts'
import { clock } from '#platform/clock.ts'
import { environment } from '#platform/env.ts'
import { Refused } from '#platform/errors.ts'
import { defineEndpoint, seeOther } from '#platform/http/endpoint.ts'
import { addressOf } from '#platform/http/peer-address.ts'

import { plusQuery } from './return-path.ts'
import { forgottenTyped, typedCookie, type FieldError } from './typed-values.ts'

type Received = Readonly<Record<string, unknown>>
type Parameters = Readonly<Record<string, string>>

export type AccountCall<Body> = {
  req: PayloadRequest
  params: Parameters
  body: Body
  actor: Actor
  /** Where the request comes from, as limits count it. */
  address: string
  now: Date
}

export type Outcome = {
  /** What a script reads. */
  data?: Readonly<Record<string, unknown>>
  status?: number
  /** Where a form goes. */
  page: string
  done?: DoneCode
  cookies?: readonly string[]
  /** The person leaves: what forms keep on the device goes with the session. */
  leaves?: true
}

type Definition<Body> = {
  path: string
  schema: z.ZodType<Body>
  /** The page that holds the form, with what it needs in its address. */
  page: (received: Received, params: Parameters) => string
  /** Names of the fields whose text stays after a refusal. */
  kept?: readonly string[]
  handler: (call: AccountCall<Body>) => Promise<Outcome>
}

const secure = (): boolean => environment().serverUrl.startsWith('https:')

const checked = <Body>(schema: z.ZodType<Body>, received: Received): Body => {
  const result = schema.safeParse(received)
  if (result.success) return result.data
  const fields = result.error.issues
    .slice(0, 20)
    .map(({ path, message }) => ({ field: String(path.at(-1) ?? ''), message }))
  throw new Refused('refus.corps', { fields })
}

const errorsOf = ({ details }: Refused): FieldError[] => {
  const { fields } = details
  return Array.isArray(fields) ? (fields as FieldError[]) : []
}

const withCookies = (
  response: Response,
  { cookies = [], leaves }: Pick<Outcome, 'cookies' | 'leaves'>,
): Response => {
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie)
  if (leaves) response.headers.set('Clear-Site-Data', '"storage"')
  return response
}

const refusedForm = (
  refused: Refused,
  page: string,
  body: Received,
  kept: readonly string[],
): Response => {
  const typed = typedCookie({ page, body, errors: errorsOf(refused) }, kept, secure())
  return withCookies(seeOther(plusQuery(page, 'refus', refused.code)), { cookies: [typed] })
}

const succeeded = (outcome: Outcome, fromForm: boolean): Response => {
  const { data = {}, status = 200, page, done, cookies = [] } = outcome
  if (!fromForm) return withCookies(Response.json(data, { status }), outcome)
  const address = done ? plusQuery(page, 'fait', done) : page
  return withCookies(seeOther(address), {
    ...outcome,
    cookies: [...cookies, forgottenTyped(secure())],
  })
}

/** An endpoint of accounts, in both manners. */
export const defineAccountEndpoint = <Body>(definition: Definition<Body>): Endpoint =>
  defineEndpoint<Received>({
    path: definition.path,
    method: 'post',
    body: z.record(z.string(), z.unknown()),
    formPage: (params) => definition.page({}, params),
    handler: async ({ req, params, body: received, fromForm }) => {
      try {
        const body = checked(definition.schema, received)
        const address = addressOf(req.headers, environment().trustProxy === true)
        const call = { req, params, body, actor: actorFrom(req), address, now: clock.now() }
        return succeeded(await definition.handler(call), fromForm)
      } catch (error) {
        if (!fromForm || !(error instanceof Refused)) throw error
        return refusedForm(
          error,
          definition.page(received, params),
          received,
          definition.kept ?? [],
        )
      }
    },
  })

/**
 * The person who asks, signed in.
 * @throws Refused `refus.connexion`
 */
export const signedIn = ({ user }: PayloadRequest): NonNullable<PayloadRequest['user']> => {
  if (!user) throw new Refused('refus.connexion')
  return user
}
