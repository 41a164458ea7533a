/**
 * A storage that speaks S3, as far as the platform asks: signed requests only, one private bucket, lists
 * in pages. It can be told to fail, to be silent, to refuse or to be full.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

import { authorization, bodyHashOf } from '#platform/files/signature.ts'

const REGION = 'eu-west-3'
const ACCESS_KEY = 'cle'
const SECRET = 'secret-de-test'
const PAGE = 2

/** `cut` closes the connection in the middle. */
export type Mood = 'well' | 'failing' | 'refusing' | 'full' | 'cut'

/** `heard` once something was asked of it meanwhile; it answers all that was once told to speak. */
type Silence = { heard: Promise<void>; speak: () => void }

export type BucketServer = {
  /** Values of `S3_*`. */
  variables: Record<string, string>
  url: string
  objects: Map<string, { bytes: Buffer; type: string; at: Date }>
  /** What came signed by nobody. */
  strangers: string[]
  /** What asked that an object be public. */
  published: string[]
  mood: Mood
  /** Until it is told to speak, it answers nothing. */
  fallSilent: () => Silence
  close: () => Promise<void>
}

const xml = (answer: ServerResponse, status: number, text: string): void =>
  void answer.writeHead(status, { 'Content-Type': 'application/xml' }).end(text)

const fault = (answer: ServerResponse, status: number, code: string): void =>
  xml(answer, status, `<Error><Code>${code}</Code></Error>`)

const isSigned = ({ method = '', headers }: IncomingMessage, url: URL, body: Buffer): boolean => {
  const given = headers.authorization ?? ''
  const names = /SignedHeaders=([^,]+)/.exec(given)?.[1]?.split(';') ?? []
  const bodyHash = String(headers['x-amz-content-sha256'])
  if (/^[0-9a-f]{64}$/.test(bodyHash) && bodyHash !== bodyHashOf(body)) return false
  const signed = Object.fromEntries(names.map((name) => [name, String(headers[name])]))
  const keys = { region: REGION, accessKeyId: ACCESS_KEY, secretAccessKey: SECRET }
  return given === authorization({ method, url, headers: signed, bodyHash }, keys)
}

const list = ({ objects }: BucketServer, url: URL, answer: ServerResponse): void => {
  const prefix = url.searchParams.get('prefix') ?? ''
  const after = url.searchParams.get('continuation-token') ?? ''
  const found = [...objects]
    .filter(([key]) => key.startsWith(prefix))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const rest = found.filter(([key]) => key > after)
  const page = rest.slice(0, PAGE)
  const entries = page.map(
    ([key, { bytes, at }]) =>
      `<Contents><Key>${key}</Key><LastModified>${at.toISOString()}</LastModified><Size>${bytes.length}</Size></Contents>`,
  )
  const next =
    rest.length > PAGE ? `<NextContinuationToken>${page.at(-1)?.[0]}</NextContinuationToken>` : ''
  xml(answer, 200, `<ListBucketResult>${entries.join('')}${next}</ListBucketResult>`)
}

const give = (server: BucketServer, key: string, head: boolean, answer: ServerResponse): void => {
  const object = server.objects.get(key)
  if (!object) return fault(answer, 404, 'NoSuchKey')
  answer.writeHead(200, { 'Content-Type': object.type, 'Content-Length': object.bytes.length })
  if (server.mood !== 'cut' || head) return void answer.end(head ? undefined : object.bytes)
  answer.write(object.bytes.subarray(0, 10), () => answer.destroy())
}

const keep = (server: BucketServer, key: string, asked: IncomingMessage, bytes: Buffer): void => {
  if (asked.headers['x-amz-acl']) server.published.push(key)
  const type = asked.headers['content-type'] ?? 'application/octet-stream'
  server.objects.set(key, { bytes, type, at: new Date() })
}

const serve = (server: BucketServer, asked: IncomingMessage, url: URL, body: Buffer) => {
  const key = decodeURIComponent(url.pathname).split('/').slice(2).join('/')
  return (answer: ServerResponse): void => {
    if (key === '') return list(server, url, answer)
    if (asked.method === 'GET' || asked.method === 'HEAD')
      return give(server, key, asked.method === 'HEAD', answer)
    if (asked.method === 'DELETE') {
      server.objects.delete(key)
      return void answer.writeHead(204).end()
    }
    if (server.mood === 'full') return fault(answer, 507, 'XMinioStorageFull')
    keep(server, key, asked, body)
    answer.writeHead(200, { ETag: '"tag"' }).end()
  }
}

type Silenced = BucketServer & { mayAnswer: () => Promise<void> }

const withSilences = (): Pick<Silenced, 'fallSilent' | 'mayAnswer'> => {
  let [hear, said] = [() => undefined as void, Promise.resolve()]
  return {
    fallSilent: () => {
      const [heard, spoken] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
      hear = heard.resolve
      said = spoken.promise
      return { heard: heard.promise, speak: spoken.resolve }
    },
    mayAnswer: () => {
      hear()
      return said
    },
  }
}

const answerTo = async (
  server: Silenced,
  asked: IncomingMessage,
  answer: ServerResponse,
): Promise<void> => {
  const url = new URL(asked.url ?? '/', `http://${asked.headers.host}`)
  const body = await buffer(asked)
  if (!isSigned(asked, url, body)) {
    server.strangers.push(`${asked.method} ${url.pathname}`)
    return fault(answer, 403, 'AccessDenied')
  }
  if (server.mood === 'failing') return fault(answer, 500, 'InternalError')
  if (server.mood === 'refusing') return fault(answer, 403, 'AccessDenied')
  await server.mayAnswer()
  serve(server, asked, url, body)(answer)
}

export const openBucketServer = async (): Promise<BucketServer> => {
  const http = createServer((asked, answer) => void answerTo(server, asked, answer))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const server: Silenced = {
    ...withSilences(),
    variables: {
      S3_BUCKET: 'pieces',
      S3_ENDPOINT: url,
      S3_REGION: REGION,
      S3_ACCESS_KEY_ID: ACCESS_KEY,
      S3_SECRET_ACCESS_KEY: SECRET,
    },
    url,
    objects: new Map(),
    strangers: [],
    published: [],
    mood: 'well',
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }
  return server
}
