import * as z from 'zod'

import { giveShares, type TypedShare } from '#committees/shares.ts'
import { sharesPath } from '#committees/shares-path.ts'
import { readAmount } from '#editions/amounts.ts'
import { shareTexts as texts } from '#i18n/shares.ts'
import { clock } from '#platform/clock.ts'
import { defineEndpoint, seeOther } from '#platform/http/endpoint.ts'
import { region } from '#territories/areas.ts'

const PART = 'part.'

/** Euros as they are typed; an empty field is no share. */
const amountOf = (typed: string): { cents: number | null } | { sentence: string } => {
  if (typed.trim() === '') return { cents: null }
  const read = readAmount(typed)
  return read.ok ? { cents: read.cents } : { sentence: read.sentence }
}

/** `part.84` holds the share in euros as it is typed, `seen.84` in cents what the page showed. */
const shares = z.record(z.string().max(20), z.string().max(40)).transform((sent, context) =>
  Object.entries(sent).flatMap(([key, typed]): TypedShare[] => {
    if (!key.startsWith(PART)) return []
    const code = key.slice(PART.length)
    const read = amountOf(typed)
    const seen = sent[`seen.${code}`] ?? ''
    if ('cents' in read && /^\d{0,15}$/.test(seen))
      return [{ region: code, amount: read.cents, seen: seen === '' ? null : Number(seen) }]
    const sentence = 'sentence' in read ? read.sentence : 'Rechargez la page.'
    const message = texts.notAnAmount(region(code)?.name ?? code, sentence)
    context.addIssue({ code: 'custom', path: [key], message })
    return []
  }),
)

/** DGEFP gives the regions their shares of the envelope of an edition. */
const give = defineEndpoint({
  path: '/shares/:slug',
  method: 'post',
  body: shares,
  formPage: ({ slug = '' }) => sharesPath(slug),
  keepsTyped: true,
  handler: async ({ req, params, body, fromForm }) => {
    const { slug = '' } = params
    await giveShares(req, slug, body, clock.now())
    return fromForm ? seeOther(`${sharesPath(slug)}&fait=parts`) : Response.json({})
  },
})

/** Under `/api/envelopes`. */
export const envelopeEndpoints = [give]
