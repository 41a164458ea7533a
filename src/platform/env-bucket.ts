import { EnvironmentError } from './env-error.ts'

export type Bucket = {
  bucket: string
  region: string
  endpoint?: string
  accessKeyId: string
  secretAccessKey: string
}

const S3_SETTINGS = [
  'S3_BUCKET',
  'S3_ENDPOINT',
  'S3_REGION',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
] as const

/** The bucket in which files stand; without one, they stand in `DATA_DIR`. */
export const readBucket = (
  variables: Readonly<Record<string, string | undefined>>,
): Bucket | undefined => {
  const { S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = variables
  const given = S3_SETTINGS.find((name) => variables[name])
  if (!given) return undefined
  if (!S3_BUCKET)
    throw new EnvironmentError(
      'S3_BUCKET',
      `obligatoire dès que ${given} est renseigné : sans lui, les fichiers iraient dans DATA_DIR.`,
    )
  for (const name of ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const)
    if (!variables[name])
      throw new EnvironmentError(name, 'obligatoire dès que S3_BUCKET est renseigné.')
  return {
    bucket: S3_BUCKET,
    region: S3_REGION ?? 'us-east-1',
    ...(S3_ENDPOINT ? { endpoint: S3_ENDPOINT } : {}),
    accessKeyId: S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: S3_SECRET_ACCESS_KEY ?? '',
  }
}
