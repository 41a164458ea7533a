import * as z from 'zod'

import { sendMessage } from '#messages/send.ts'
import { messagesPath } from '#messages/paths.ts'
import { SIDES, type Side } from '#messages/side.ts'
import { clock } from '#platform/clock.ts'
import { environment } from '#platform/env.ts'
import { Refused } from '#platform/errors.ts'
import { defineEndpoint, seeOther } from '#platform/http/endpoint.ts'
import { keptTextCookies } from '#platform/http/kept-text.ts'

/** Back to the page of the form, its text kept or forgotten. */
const backTo = (page: string, outcome: string, text: string): Response => {
  const headers = new Headers()
  const secure = environment().serverUrl.startsWith('https:')
  for (const cookie of keptTextCookies(text, page, secure)) headers.append('Set-Cookie', cookie)
  return seeOther(`${page}?${outcome}`, headers)
}

/** A message between a structure and its region. What was typed is never lost by a refusal. */
export const sendMessageEndpoint = defineEndpoint({
  path: '/:reference/messages',
  method: 'post',
  body: z.strictObject({
    side: z.enum(SIDES, { error: 'Rechargez la page : elle ne dit pas qui écrit.' }),
    body: z.string({ error: 'Écrivez votre message.' }),
  }),
  formPage: ({ reference = '' }) => messagesPath(reference, 'structure'),
  handler: async ({ req, params: { reference = '' }, body: written, fromForm }) => {
    const page = messagesPath(reference, written.side satisfies Side)
    try {
      const id = await sendMessage(req, reference, written, clock.now())
      return fromForm ? backTo(page, 'fait=message', '') : Response.json({ id }, { status: 201 })
    } catch (error) {
      if (!fromForm || !(error instanceof Refused)) throw error
      return backTo(page, `refus=${error.code}`, written.body)
    }
  },
})
