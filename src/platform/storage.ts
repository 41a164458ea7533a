import path from 'node:path'

import { s3Storage } from '@payloadcms/storage-s3'
import type { CollectionConfig, Config, Plugin, UploadConfig } from 'payload'

import type { Environment } from './env.ts'
import { StorageFailure } from './files/failure.ts'
import { FILE_COLLECTIONS } from './files/file-store.ts'

const CONNECTION_IN_MILLISECONDS = 3000
const ANSWER_IN_MILLISECONDS = 10_000

/** The columns of the plugin are always there: a database serves with a bucket or without. */
const inBucket = (s3: Environment['s3']): Plugin =>
  s3Storage({
    enabled: Boolean(s3),
    alwaysInsertFields: true,
    bucket: s3?.bucket ?? '',
    clientCacheKey: JSON.stringify([s3?.endpoint, s3?.bucket]),
    // Rights stay with us: bytes go through the collection's `read`.
    collections: {
      documents: { prefix: 'documents' },
      annexes: { prefix: 'annexes' },
      minutes: { prefix: 'minutes' },
    },
    config: {
      region: s3?.region,
      credentials: {
        accessKeyId: s3?.accessKeyId ?? '',
        secretAccessKey: s3?.secretAccessKey ?? '',
      },
      maxAttempts: 2,
      requestHandler: {
        connectionTimeout: CONNECTION_IN_MILLISECONDS,
        requestTimeout: ANSWER_IN_MILLISECONDS,
        throwOnRequestTimeout: true,
      },
      // Stores that speak an older dialect corrupt streamed uploads otherwise.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      ...(s3?.endpoint ? { endpoint: s3.endpoint, forcePathStyle: true } : {}),
    },
  })

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** The plugin answers a fault with a text in English: a person is told what any other page would say. */
const inFrench =
  (handler: Handler): Handler =>
  async (req, asked): Promise<Response> => {
    const answer = await handler(req, asked)
    if (!answer) throw new StorageFailure('down', 'reading')
    if (answer.status === 404) throw new StorageFailure('missing', 'reading')
    if (answer.status >= 500) throw new StorageFailure('down', 'reading')
    return answer
  }

/** What is uploaded in the administration goes by the plugin, whose faults are the storage's. */
const explained = (collection: CollectionConfig): CollectionConfig => {
  const { upload, hooks = {} } = collection
  if (typeof upload !== 'object') return collection
  const afterChange = (hooks.afterChange ?? []).map((hook): typeof hook => async (change) => {
    try {
      return await hook(change)
    } catch (error) {
      throw new StorageFailure('down', error instanceof Error ? error.name : String(error))
    }
  })
  return {
    ...collection,
    upload: { ...upload, handlers: (upload.handlers ?? []).map(inFrench) },
    hooks: { ...hooks, afterChange },
  }
}

const holdsFiles = ({ slug }: CollectionConfig): boolean =>
  FILE_COLLECTIONS.some((name) => name === slug)

const explainFaults: Plugin = (config: Config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    holdsFiles(collection) ? explained(collection) : collection,
  ),
})

/** Where Payload finds files: a private bucket when `S3_*` is set, else folders of the data directory. */
export const storageIn = ({ s3, dataDirectory }: Environment) => ({
  placed: (collection: CollectionConfig): CollectionConfig =>
    typeof collection.upload === 'object'
      ? {
          ...collection,
          upload: {
            ...collection.upload,
            staticDir: path.join(dataDirectory, 'files', collection.slug),
          },
        }
      : collection,
  plugins: [inBucket(s3), ...(s3 ? [explainFaults] : [])],
})
