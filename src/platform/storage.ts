import path from 'node:path'

import { s3Storage } from '@payloadcms/storage-s3'
import type { CollectionConfig, Plugin } from 'payload'

import type { Environment } from './env.ts'

const inBucket = (s3: NonNullable<Environment['s3']>): Plugin =>
  s3Storage({
    bucket: s3.bucket,
    // Rights stay with us: bytes go through the collection's `read`.
    collections: {
      documents: { prefix: 'documents' },
      annexes: { prefix: 'annexes' },
      minutes: { prefix: 'minutes' },
    },
    config: {
      region: s3.region,
      credentials: { accessKeyId: s3.accessKeyId, secretAccessKey: s3.secretAccessKey },
      // Stores that speak an older dialect corrupt streamed uploads otherwise.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      ...(s3.endpoint ? { endpoint: s3.endpoint, forcePathStyle: true } : {}),
    },
  })

/** Where files stand: a private bucket when `S3_*` is set, else folders of the data directory. */
export const storageIn = (environment: Environment) => ({
  placed: (collection: CollectionConfig): CollectionConfig =>
    typeof collection.upload === 'object'
      ? {
          ...collection,
          upload: {
            ...collection.upload,
            staticDir: path.join(environment.dataDirectory, 'files', collection.slug),
          },
        }
      : collection,
  plugins: environment.s3 ? [inBucket(environment.s3)] : [],
})
