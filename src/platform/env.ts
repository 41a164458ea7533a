/**
 * The one reader of the environment. Each mistake names the variable, what was found and the remedy.
 */
import { createHash, randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { readBucket, type Bucket } from './env-bucket.ts'
import { EnvironmentError } from './env-error.ts'
import { readStateTheme } from './env-theme.ts'
import {
  readInstant,
  readLevel,
  readMailbox,
  readMetricsToken,
  readPort,
  readUrl,
} from './env-values.ts'
import { makeFolder } from './make-folder.ts'

export type Database =
  | { kind: 'sqlite'; url: string; file: string }
  | { kind: 'mongodb'; url: string }

export type Environment = {
  database: Database
  dataDirectory: string
  port: number
  serverUrl: string
  secret: string
  /** True when the secret was not chosen by an operator. */
  demoSecret: boolean
  smtpUrl?: string
  mailFrom: string
  s3?: Bucket
  /** Folder of an official distribution of the State's design system, and the lines of the State's block. */
  dsfrDist?: string
  stateBlock?: readonly string[]
  demo: boolean
  /** Instant at which the clock starts. */
  demoNow?: Date
  production: boolean
  /** `next dev`: pages are made anew as one writes them. */
  development: boolean
  /** What Payload says by itself, from this level up. */
  payloadLogLevel: string
  /** A proxy of the operator stands in front and writes the last `x-forwarded-for`. */
  trustProxy?: boolean
  /** `npm run worker` follows up what was written: the server leaves it to that process. */
  separateWorker?: boolean
  /** What the machine that reads `/api/metrics` bears; nobody reads it without one. */
  metricsToken?: string
}

type Variables = Readonly<Record<string, string | undefined>>

const readDatabase = (url: string, base: string): Database => {
  if (url.startsWith('file:')) {
    const file = path.resolve(/* turbopackIgnore: true */ base, url.slice('file:'.length))
    return { kind: 'sqlite', url: `file:${file}`, file }
  }
  if (url.startsWith('mongodb://') || url.startsWith('mongodb+srv://')) {
    // Several hosts stand in one address, which is then no URL for the platform of the Web.
    if (!new URLSearchParams(url.split('?')[1]).get('replicaSet'))
      throw new EnvironmentError(
        'DATABASE_URL',
        'MongoDB demande un jeu de réplicas (transactions). Ajoutez « ?replicaSet=NOM » à l’adresse.',
      )
    return { kind: 'mongodb', url }
  }
  throw new EnvironmentError(
    'DATABASE_URL',
    `base de données inconnue (« ${url.split(':')[0]} »). Attendu : « file:./data/guichet.db » ou « mongodb://…?replicaSet=… ».`,
  )
}

const readSecret = (given: string | undefined, dataDirectory: string): string => {
  if (given) return given
  const file = path.join(/* turbopackIgnore: true */ dataDirectory, 'secret')
  try {
    if (existsSync(file)) return readFileSync(file, 'utf8').trim()
    makeFolder(dataDirectory)
    const secret = randomBytes(32).toString('hex')
    writeFileSync(file, secret, { mode: 0o600 })
    return secret
  } catch {
    // An unwritable folder is reported by `prepareDataDirectory`, with its remedy.
    return createHash('sha256').update(dataDirectory).digest('hex')
  }
}

const readSeparateWorker = (text: string | undefined, { kind }: Database): boolean => {
  if (!text) return false
  if (text !== 'separate')
    throw new EnvironmentError('WORKER', `« ${text} » n’est pas connu. Attendu : « separate ».`)
  if (kind === 'sqlite')
    throw new EnvironmentError(
      'WORKER',
      'avec SQLite, un seul processus écrit : le serveur envoie lui-même les courriels et produit les documents. Retirez WORKER=separate.',
    )
  return true
}

const readManner = ({ NODE_ENV, PAYLOAD_LOG_LEVEL }: Variables) => ({
  production: NODE_ENV === 'production',
  development: NODE_ENV === 'development',
  payloadLogLevel: readLevel(PAYLOAD_LOG_LEVEL),
})

/**
 * Reads and checks the environment.
 * @throws EnvironmentError naming the variable and the remedy, in French.
 */
export const readEnvironment = (variables: Variables = process.env): Environment => {
  const base = process.cwd()
  const dataDirectory = path.resolve(
    /* turbopackIgnore: true */ base,
    variables.DATA_DIR ?? './data',
  )
  const port = readPort(variables.PORT)
  const demo = variables.DEMO === '1'
  const demoNow = readInstant(variables.DEMO_NOW, demo)
  const s3 = readBucket(variables)
  const given = variables.PAYLOAD_SECRET
  const database = readDatabase(variables.DATABASE_URL ?? `file:${dataDirectory}/guichet.db`, base)
  return {
    database,
    dataDirectory,
    port,
    serverUrl: readUrl('SERVER_URL', variables.SERVER_URL ?? `http://localhost:${port}`, [
      'http:',
      'https:',
    ]),
    secret: readSecret(given, dataDirectory),
    demoSecret: !given || given.length < 32 || given.startsWith('demo'),
    ...(variables.SMTP_URL
      ? { smtpUrl: readUrl('SMTP_URL', variables.SMTP_URL, ['smtp:', 'smtps:']) }
      : {}),
    mailFrom: readMailbox(
      variables.MAIL_FROM ?? 'Guichet des appels à projets <ne-pas-repondre@guichet.example>',
    ),
    ...(s3 ? { s3 } : {}),
    ...readStateTheme(variables, base),
    demo,
    ...(demoNow ? { demoNow } : {}),
    ...readManner(variables),
    trustProxy: variables.TRUST_PROXY === '1',
    separateWorker: readSeparateWorker(variables.WORKER, database),
    metricsToken: readMetricsToken(variables.METRICS_TOKEN),
  }
}

/**
 * Makes the folders of the data directory.
 * @throws EnvironmentError when it cannot be written.
 */
export const prepareDataDirectory = ({ dataDirectory }: Environment): void => {
  try {
    for (const folder of ['', 'files', 'mail'])
      makeFolder(path.join(/* turbopackIgnore: true */ dataDirectory, folder))
    accessSync(dataDirectory, constants.W_OK)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'inconnue'
    throw new EnvironmentError(
      'DATA_DIR',
      `le dossier « ${dataDirectory} » ne peut pas être écrit (${reason}). Donnez-en un autre ou changez ses droits.`,
    )
  }
}

let current: Environment | undefined

/** The environment of the running program, read once. */
export const environment = (): Environment => (current ??= readEnvironment())
