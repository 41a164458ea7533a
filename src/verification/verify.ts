import type { Payload } from 'payload'

import { readVerificationCode } from '#documents/verification.ts'

import { countUnknownCode, waitBeforeTrying } from './attempts.ts'
import { issuedDocument, type IssuedDocument } from './issued-document.ts'

export type Verification =
  | { kind: 'known'; document: IssuedDocument }
  | { kind: 'unknown'; code: string }
  /** Not sixteen letters of the alphabet of codes. */
  | { kind: 'malformed' }
  | { kind: 'limited'; milliseconds: number }

/**
 * What may be said of the code that someone typed.
 * @param address where the request comes from, as limits count it
 */
export const verify = async (
  payload: Payload,
  typed: string,
  address: string,
): Promise<Verification> => {
  const milliseconds = await waitBeforeTrying(address)
  if (milliseconds > 0) return { kind: 'limited', milliseconds }
  const code = readVerificationCode(typed)
  if (!code) return { kind: 'malformed' }
  const document = await issuedDocument(payload, code)
  if (document) return { kind: 'known', document }
  await countUnknownCode(address)
  return { kind: 'unknown', code }
}
