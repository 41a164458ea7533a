/**
 * A long text typed in a plain form that was refused, carried back to its page: without a script nothing
 * else survives a redirection, nor a session that ended meanwhile. Compressed and cut into cookies that
 * only this page is sent, for a short time.
 */
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'

const NAME = 'guichet-texte'
const LIFETIME_IN_SECONDS = 900
/** Browsers drop cookies beyond 4 096 bytes; Node reads 16 KiB of headers in all. */
const CHUNK = 3500
const CHUNKS = 3
const LARGEST_TEXT = 256 * 1024

/** A path may hold what somebody typed in an address: nothing of it ends the attribute of a cookie. */
const asAttribute = (page: string): string =>
  page.toWellFormed().replaceAll(/[^\w\-./~%]/gu, encodeURIComponent)

const cookie = (rank: number, value: string, page: string, secure: boolean): string =>
  `${NAME}-${rank}=${value}; Max-Age=${value === '' ? 0 : LIFETIME_IN_SECONDS}; Path=${asAttribute(page)}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

const encode = (text: string): string =>
  brotliCompressSync(Buffer.from(text, 'utf8')).toString('base64url')

/** As much of a text as fits: all of it unless it is many times longer than anything that is asked. */
const encodedToFit = (text: string): string => {
  const encoded = encode(text)
  return encoded.length <= CHUNK * CHUNKS
    ? encoded
    : encodedToFit(text.slice(0, Math.floor(text.length * 0.75)))
}

/**
 * The cookies that keep a text for a page; an empty text forgets the one that was kept.
 * @param page local path without a query
 */
export const keptTextCookies = (text: string, page: string, secure: boolean): string[] => {
  const encoded = text === '' ? '' : encodedToFit(text)
  return Array.from({ length: CHUNKS }, (_, rank) =>
    cookie(rank, encoded.slice(rank * CHUNK, (rank + 1) * CHUNK), page, secure),
  )
}

/** The text that the cookies of a request keep; none when there is none, or it was tampered with. */
export const readKeptText = (valueOf: (name: string) => string | undefined): string | undefined => {
  const encoded = Array.from(
    { length: CHUNKS },
    (_, rank) => valueOf(`${NAME}-${rank}`) ?? '',
  ).join('')
  if (encoded === '') return undefined
  try {
    return brotliDecompressSync(Buffer.from(encoded, 'base64url'), {
      maxOutputLength: LARGEST_TEXT,
    }).toString('utf8')
  } catch {
    return undefined
  }
}
