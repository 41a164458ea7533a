/** Secrets sent by mail: accounts keep their SHA-256 alone, so that a copy of them opens nothing. */
import { createHash, randomBytes } from 'node:crypto'

/** 256 bits, fit for an address. */
export const newToken = (): string => randomBytes(32).toString('base64url')

export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex')

/** A token that carries its own end: the hash covers it, so it cannot be moved. */
export const newDatedToken = (end: Date): string => `${end.getTime().toString(36)}.${newToken()}`

export const hasEnded = (token: string, now: Date): boolean => {
  const end = Number.parseInt(token.split('.')[0] ?? '', 36)
  return !(now.getTime() < end)
}
