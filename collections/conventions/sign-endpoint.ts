/** The signed copy of a party: the file of a plain form, or the bytes of the request with the name in its address. */
import type { PayloadRequest } from 'payload'

import { signConvention, type Party } from '#convention/sign.ts'
import { clock } from '#platform/clock.ts'
import { Refused } from '#platform/errors.ts'
import { readBounded, refuseAnnounced } from '#platform/http/bounded-body.ts'
import { defineEndpoint, seeOther } from '#platform/http/endpoint.ts'

import { MAXIMUM_FILE_SIZE } from '../documents/index.ts'

const MULTIPART = 'multipart/form-data'
/** What a form adds around its file. */
const ENVELOPE_OF_FORM = 16 * 1024

type Given = { bytes: Uint8Array; name: string }

const fileOfForm = async (bytes: Uint8Array, contentType: string): Promise<Given> => {
  const form = await new Response(Buffer.from(bytes), {
    headers: { 'Content-Type': contentType },
  }).formData()
  const file = form.get('file')
  if (!(file instanceof File)) throw new Refused('refus.copie_signee')
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name }
}

const given = async (req: PayloadRequest): Promise<Given> => {
  const contentType = req.headers.get('content-type') ?? ''
  const maximum = MAXIMUM_FILE_SIZE + ENVELOPE_OF_FORM
  refuseAnnounced(req.headers, maximum)
  const bytes = await readBounded(req.body, maximum)
  if (contentType.startsWith(MULTIPART)) return fileOfForm(bytes, contentType)
  return { bytes, name: req.searchParams.get('name') ?? '' }
}

const partyOf = (text: string | undefined): Party => {
  if (text === 'structure' || text === 'state') return text
  throw new Refused('refus.introuvable')
}

const pageOf = (reference: string, party: string): string =>
  party === 'structure'
    ? `/conventions/${reference}`
    : `/instruction/${reference.replace(/-[AC]\d+$/, '')}/convention`

export const signEndpoint = defineEndpoint({
  path: '/:reference/signatures/:party',
  method: 'post',
  formPage: ({ reference = '', party = '' }) => pageOf(reference, party),
  handler: async ({ req, params: { reference = '', party: named }, fromForm }) => {
    const party = partyOf(named)
    const copy = await given(req)
    const fired = await signConvention(req, reference, party, copy, { now: clock.now() })
    return fromForm
      ? seeOther(`${pageOf(reference, party)}?fait=convention-signee`)
      : Response.json(fired)
  },
})
