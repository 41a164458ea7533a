/**
 * Signs a request to a storage that speaks S3 (AWS Signature Version 4): the secret key never travels, and
 * neither address nor body can be changed on the way.
 */
import { createHash, createHmac } from 'node:crypto'

export type Credentials = { region: string; accessKeyId: string; secretAccessKey: string }
export type Signed = { method: string; url: URL; headers: Record<string, string>; bodyHash: string }

const hex = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')

const keyed = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest()

/** SHA-256 of a body, as the signature carries it. */
export const bodyHashOf = hex

/** RFC 3986, stricter than the language: what the storage computes too. */
export const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (mark) => `%${mark.codePointAt(0)?.toString(16).toUpperCase()}`,
  )

const queryOf = (url: URL): string =>
  [...url.searchParams]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .toSorted()
    .join('&')

/**
 * The value of `Authorization`.
 * @param request whose headers hold all that is signed, `host` and `x-amz-date` among them, in lower case
 */
export const authorization = (
  { method, url, headers, bodyHash }: Signed,
  { region, accessKeyId, secretAccessKey }: Credentials,
): string => {
  const names = Object.keys(headers).toSorted()
  const list = names.join(';')
  const lines = names.map((name) => `${name}:${headers[name]?.trim()}\n`).join('')
  const canonical = [method, url.pathname, queryOf(url), lines, list, bodyHash].join('\n')
  const at = headers['x-amz-date'] ?? ''
  const day = at.slice(0, 8)
  const scope = `${day}/${region}/s3/aws4_request`
  const key = ['s3', 'aws4_request'].reduce(
    keyed,
    keyed(keyed(`AWS4${secretAccessKey}`, day), region),
  )
  const signature = keyed(key, ['AWS4-HMAC-SHA256', at, scope, hex(canonical)].join('\n'))
  return `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${list}, Signature=${signature.toString('hex')}`
}
