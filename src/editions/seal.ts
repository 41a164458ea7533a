import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'

import type { Edition } from './edition.ts'

export type Sealed = { content: string; sha256: string }

export const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/** Canonical JSON (RFC 8785): the same value gives the same bytes, whoever writes it. */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('a value without JSON cannot be sealed')
  return text
}

export const seal = (edition: Edition): Sealed => {
  const content = canonicalJson(edition)
  return { content, sha256: sha256(content) }
}

/**
 * Opens a sealed revision.
 * @throws Error when its bytes are not those that were sealed
 */
export const unseal = ({ content, sha256: expected }: Sealed): Edition => {
  if (sha256(content) !== expected) throw new Error('the sealed revision was altered')
  return JSON.parse(content) as Edition
}
