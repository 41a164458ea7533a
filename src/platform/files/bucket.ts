import type { Bucket } from '../env-bucket.ts'
import { StorageFailure } from './failure.ts'
import { authorization, bodyHashOf, encoded } from './signature.ts'
import type { FileStore, ListedFile } from './file-store.ts'
import { systemNow } from '../clock.ts'

type Place = Bucket & {
  /** How long one attempt may take, in milliseconds. */
  deadline?: number
}
type Request = {
  method: 'GET' | 'PUT' | 'DELETE'
  key?: string
  query?: Record<string, string>
  body?: Uint8Array
  type?: string
}

/** A person waits behind each request: two attempts stay within what a page may take. */
const DEADLINE_IN_MILLISECONDS = 10_000
const ATTEMPTS = 2
const PROBE = 'probe'
const NOTHING = new Uint8Array()

const addressOf = ({ endpoint, bucket, region }: Place, { key = '', query }: Request): URL => {
  const path = key.split('/').map(encoded).join('/')
  const url = endpoint
    ? new URL(`${endpoint.replace(/\/$/, '')}/${bucket}/${path}`)
    : new URL(`https://${bucket}.s3.${region}.amazonaws.com/${path}`)
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value)
  return url
}

const ask = (bucket: Place, request: Request): Promise<Response> => {
  const url = addressOf(bucket, request)
  const body = request.body ?? NOTHING
  const bodyHash = bodyHashOf(body)
  const headers: Record<string, string> = {
    host: url.host,
    'x-amz-content-sha256': bodyHash,
    // The storage compares it with its own clock, not with that of a demonstration.
    'x-amz-date': systemNow()
      .toISOString()
      .replace(/[-:]|\.\d{3}/g, ''),
    ...(request.type ? { 'content-type': request.type } : {}),
  }
  const signed = authorization({ method: request.method, url, headers, bodyHash }, bucket)
  return fetch(url, {
    method: request.method,
    headers: { ...headers, authorization: signed },
    ...(request.body ? { body: request.body as BodyInit } : {}),
    signal: AbortSignal.timeout(bucket.deadline ?? DEADLINE_IN_MILLISECONDS),
  })
}

const failureOf = (status: number, text: string): StorageFailure => {
  const code = /<Code>([^<]+)<\/Code>/.exec(text)?.[1] ?? ''
  const reason = `${status} ${code}`.trim()
  if (status === 404) return new StorageFailure('missing', reason)
  const full = status === 507 || /QuotaExceeded|StorageFull/.test(code)
  return new StorageFailure(full ? 'full' : 'down', reason)
}

const attempt = async (bucket: Place, request: Request): Promise<Uint8Array> => {
  try {
    const answer = await ask(bucket, request)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    if (answer.ok) return bytes
    throw failureOf(answer.status, new TextDecoder().decode(bytes.subarray(0, 2000)))
  } catch (error) {
    if (error instanceof StorageFailure) throw error
    throw new StorageFailure('down', error instanceof Error ? error.name : String(error))
  }
}

const mayPass = ({ kind, reason }: StorageFailure): boolean =>
  kind === 'down' && !reason.startsWith('4')

/** Each request gives the same result once or twice: one that failed is tried again. */
const send = async (bucket: Place, request: Request): Promise<Uint8Array> => {
  for (let rank = 1; ; rank += 1) {
    try {
      return await attempt(bucket, request)
    } catch (error) {
      if (rank === ATTEMPTS || !(error instanceof StorageFailure) || !mayPass(error)) throw error
    }
  }
}

const within = (text: string, tag: string): string | undefined =>
  new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(text)?.[1]?.replaceAll('&amp;', '&')

const filesOf = (page: string, folder: string): ListedFile[] =>
  [...page.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)].map(([, entry = '']) => ({
    name: (within(entry, 'Key') ?? '').slice(folder.length),
    size: Number(within(entry, 'Size')),
    writtenAt: new Date(within(entry, 'LastModified') ?? ''),
  }))

/** Files in a bucket, one folder for each collection; nothing is asked to be public. */
export const bucketStore = (bucket: Place): FileStore => ({
  kind: 's3',
  put: async (collection, { name, bytes, mimeType }) => {
    const key = `${collection}/${name}`
    await send(bucket, { method: 'PUT', key, body: bytes, type: mimeType })
  },
  get: (collection, name) => send(bucket, { method: 'GET', key: `${collection}/${name}` }),
  remove: async (collection, name) => {
    const request: Request = { method: 'DELETE', key: `${collection}/${name}` }
    await send(bucket, request).catch((error: unknown) => {
      if (!(error instanceof StorageFailure) || error.kind !== 'missing') throw error
    })
  },
  probe: async () => {
    // A row names no such object: it is written over at each probe, out of the folders of files.
    await send(bucket, { method: 'PUT', key: PROBE, body: NOTHING })
  },
  list: async function* list(collection): AsyncGenerator<ListedFile> {
    const folder = `${collection}/`
    let next: string | undefined
    do {
      const query = { 'list-type': '2', prefix: folder }
      const asked = next ? { ...query, 'continuation-token': next } : query
      const page = new TextDecoder().decode(await send(bucket, { method: 'GET', query: asked }))
      yield* filesOf(page, folder)
      next = within(page, 'NextContinuationToken')
    } while (next)
  },
})
