import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { EnvironmentError } from '#platform/env-error.ts'
import { prepareDataDirectory, readEnvironment } from '#platform/env.ts'
import { freePort } from '#tests/setup/free-port.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'environment-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Variables = Record<string, string>
/** Variables of the case, over a folder that can be written. */
const overFolder = (variables: Variables): Variables => ({ DATA_DIR: folder, ...variables })

const refusalOf = (variables: Variables): string => {
  try {
    prepareDataDirectory(readEnvironment(overFolder(variables)))
    return ''
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message
    throw error
  }
}

const S3 = { S3_BUCKET: 'pieces', S3_ACCESS_KEY_ID: 'cle', S3_SECRET_ACCESS_KEY: 'secret' }
const LONG_SECRET = 'Zz0123456789abcdef0123456789abcdef'

/** Each mistake, the variable it is about and what the sentence says of it. */
const MISTAKES: readonly [string, Variables, RegExp][] = [
  [
    'a database of an unknown kind',
    { DATABASE_URL: 'postgres://localhost/guichet' },
    /^DATABASE_URL : base de données inconnue \(« postgres »\)\. Attendu/,
  ],
  [
    'a database that is a path',
    { DATABASE_URL: './data/guichet.db' },
    /^DATABASE_URL : base de données inconnue/,
  ],
  [
    'MongoDB without its replica set',
    { DATABASE_URL: 'mongodb://localhost:27017/guichet' },
    /^DATABASE_URL : MongoDB demande un jeu de réplicas.*replicaSet=NOM/,
  ],
  [
    'MongoDB on several hosts without it',
    { DATABASE_URL: 'mongodb://a:1,b:2/guichet?w=majority' },
    /^DATABASE_URL : .*replicaSet/,
  ],
  [
    'a port that is a word',
    { PORT: 'trois mille' },
    /^PORT : « trois mille » n’est pas un numéro de port/,
  ],
  ['a port that is none', { PORT: '70000' }, /^PORT : .*1 à 65535/],
  [
    'a clock outside of the demonstration',
    { DEMO_NOW: '2025-07-15T21:59:00Z' },
    /^DEMO_NOW : n’est permis qu’avec DEMO=1/,
  ],
  [
    'a clock that is no instant',
    { DEMO: '1', DEMO_NOW: '15/07/2025' },
    /^DEMO_NOW : « 15\/07\/2025 » n’est pas un instant\. Exemple/,
  ],
  [
    'a folder that is no distribution of the design system',
    { DSFR_DIST: './absent' },
    /^DSFR_DIST : « \.\/absent » n’est pas le dossier d’une distribution.*dsfr\.min\.css/,
  ],
  [
    'lines of the State’s block without it',
    { STATE_BLOCK: 'Ministère|du Travail' },
    /^STATE_BLOCK : .*Renseignez DSFR_DIST/,
  ],
  ['a token that can be guessed', { METRICS_TOKEN: 'court' }, /^METRICS_TOKEN : au moins 16/],
  ['a bucket without its key', { S3_BUCKET: 'pieces' }, /^S3_ACCESS_KEY_ID : obligatoire/],
  [
    'a bucket without its secret',
    { S3_BUCKET: 'pieces', S3_ACCESS_KEY_ID: 'cle' },
    /^S3_SECRET_ACCESS_KEY : obligatoire/,
  ],
  [
    'a key without its bucket',
    { S3_ACCESS_KEY_ID: 'cle', S3_SECRET_ACCESS_KEY: 'secret' },
    /^S3_BUCKET : obligatoire dès que S3_ACCESS_KEY_ID est renseigné/,
  ],
  [
    'an endpoint without its bucket',
    { S3_ENDPOINT: 'http://localhost:9000' },
    /^S3_BUCKET : .*S3_ENDPOINT/,
  ],
  [
    'a mail server that is a page',
    { SMTP_URL: 'http://localhost:25' },
    /^SMTP_URL : .*smtp:\/\/ ou smtps:\/\//,
  ],
  [
    'a mail server that is no address',
    { SMTP_URL: 'localhost' },
    /^SMTP_URL : « localhost » n’est pas une adresse/,
  ],
  [
    'a sender that is no address',
    { MAIL_FROM: 'Guichet' },
    /^MAIL_FROM : « Guichet » n’est pas une adresse\. Exemple/,
  ],
  ['a level of the log', { PAYLOAD_LOG_LEVEL: 'fort' }, /^PAYLOAD_LOG_LEVEL : « fort » .*warn/],
  ['a site that is no address', { SERVER_URL: 'guichet.example' }, /^SERVER_URL : /],
  [
    'a folder that cannot be written',
    { DATA_DIR: '/dev/null/guichet' },
    /^DATA_DIR : le dossier « \/dev\/null\/guichet » ne peut pas être écrit \(ENOTDIR\)/,
  ],
  // The system says that what is above it is not there, for ever.
  ['a folder where none can be', { DATA_DIR: '/proc/guichet' }, /^DATA_DIR : le dossier « \/proc/],
]

describe('the environment (issue §1, §8)', () => {
  it.each(MISTAKES)('says what is wrong with %s, and how to mend it', (_, variables, sentence) => {
    expect(refusalOf(variables)).toMatch(sentence)
  })

  it('never repeats a password', () => {
    const secrets: Variables[] = [
      { DATABASE_URL: 'mongodb://guichet:tres-secret@localhost/guichet' },
      { DATABASE_URL: 'postgres://guichet:tres-secret@localhost/guichet' },
      { SMTP_URL: 'imap://guichet:tres-secret@localhost' },
      { ...S3, S3_BUCKET: '', S3_SECRET_ACCESS_KEY: 'tres-secret' },
    ]
    for (const variables of secrets) {
      expect(refusalOf(variables)).not.toBe('')
      expect(refusalOf(variables)).not.toContain('tres-secret')
    }
  })

  it.each<[string, Variables, object]>([
    [
      'nothing at all',
      {},
      { port: 3000, serverUrl: 'http://localhost:3000', demo: false, demoSecret: true },
    ],
    ['a port of its own', { PORT: '3001' }, { port: 3001, serverUrl: 'http://localhost:3001' }],
    [
      'MongoDB on several hosts',
      { DATABASE_URL: 'mongodb://a:27017,b:27017/guichet?replicaSet=rs0' },
      { database: { kind: 'mongodb', url: 'mongodb://a:27017,b:27017/guichet?replicaSet=rs0' } },
    ],
    [
      'a bucket',
      { ...S3, S3_ENDPOINT: 'http://localhost:9000' },
      {
        s3: {
          bucket: 'pieces',
          region: 'us-east-1',
          endpoint: 'http://localhost:9000',
          accessKeyId: 'cle',
          secretAccessKey: 'secret',
        },
      },
    ],
    [
      'a mail server',
      { SMTP_URL: 'smtps://guichet:secret@mail.example:465' },
      { smtpUrl: 'smtps://guichet:secret@mail.example:465' },
    ],
    [
      'a clock in demonstration',
      { DEMO: '1', DEMO_NOW: '2025-07-15T21:59:00Z' },
      { demoNow: new Date('2025-07-15T21:59:00Z') },
    ],
    [
      'a secret of its own',
      { PAYLOAD_SECRET: LONG_SECRET },
      { secret: LONG_SECRET, demoSecret: false },
    ],
    ['a secret too short', { PAYLOAD_SECRET: 'court' }, { demoSecret: true }],
    [
      'a secret of the demonstration',
      { PAYLOAD_SECRET: `demo${LONG_SECRET}` },
      { demoSecret: true },
    ],
  ])('takes %s', (_, variables, expected) => {
    expect(readEnvironment(overFolder(variables))).toMatchObject(expected)
  })

  it('takes the lines of the State’s block with a distribution of its design system, and only then', () => {
    const stateOf = (variables: Variables) => {
      const { dsfrDist, stateBlock } = readEnvironment(overFolder(variables))
      return { dsfrDist, stateBlock }
    }
    expect(stateOf({})).toEqual({ dsfrDist: undefined, stateBlock: undefined })
    const dsfrDist = path.join(folder, 'dist')
    mkdirSync(dsfrDist)
    writeFileSync(path.join(dsfrDist, 'dsfr.min.css'), '')
    expect(stateOf({ DSFR_DIST: dsfrDist })).toEqual({
      dsfrDist,
      stateBlock: ['République', 'Française'],
    })
    const named = { DSFR_DIST: dsfrDist, STATE_BLOCK: 'Ministère | du Travail' }
    expect(stateOf(named).stateBlock).toEqual(['Ministère', 'du Travail'])
  })

  it('draws a secret once, and keeps it', () => {
    const { secret } = readEnvironment(overFolder({}))
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(readEnvironment(overFolder({})).secret).toBe(secret)
  })
})

type Ended = { code: number | null; stderr: string }

/** The program as an operator starts it, from a folder where nothing was built. */
const start = (variables: Variables): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      path.resolve('node_modules/.bin/node'),
      [path.resolve('scripts/start.ts')],
      {
        cwd: folder,
        env: {
          PATH: process.env.PATH,
          NODE_NO_WARNINGS: '1',
          ...overFolder(variables),
        } as unknown as NodeJS.ProcessEnv,
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    let stderr = ''
    child.stderr.on('data', (text) => (stderr += String(text)))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, stderr: stderr.trim() }))
  })

describe('npm start', async () => {
  let taken: Server
  let port: string
  beforeAll(async () => {
    taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, () => resolve()))
    const address = taken.address()
    port = String(typeof address === 'object' && address ? address.port : 0)
  })
  afterAll(() => new Promise((resolve) => taken.close(resolve)))

  const free = { PORT: String(await freePort()) }
  const production = { ...free, NODE_ENV: 'production' }

  it.each<[string, () => Variables, RegExp]>([
    [
      'a database of an unknown kind',
      () => ({ ...free, DATABASE_URL: 'postgres://localhost/x' }),
      /^DATABASE_URL : base de données inconnue/,
    ],
    [
      'MongoDB without its replica set',
      () => ({ ...free, DATABASE_URL: 'mongodb://localhost/x' }),
      /^DATABASE_URL : .*replicaSet/,
    ],
    [
      'a folder that cannot be written',
      () => ({ ...free, DATA_DIR: '/dev/null/x' }),
      /^DATA_DIR : /,
    ],
    [
      'a port that is taken',
      () => ({ PORT: port }),
      /^PORT : le port \d+ est déjà pris\..*PORT=3001/,
    ],
    [
      'a secret of the demonstration in production',
      () => production,
      /^PAYLOAD_SECRET : en production.*openssl rand -hex 32/,
    ],
    [
      'the demonstration in production',
      () => ({ ...production, PAYLOAD_SECRET: LONG_SECRET, DEMO: '1' }),
      /^DEMO : .*Retirez DEMO=1 en production/,
    ],
    [
      'nothing that was built',
      () => ({ ...production, PAYLOAD_SECRET: LONG_SECRET }),
      /^Rien à servir : lancez d’abord « npm run build »/,
    ],
  ])('ends at once with one sentence, given %s', async (_, variables, sentence) => {
    const { code, stderr } = await start(variables())
    expect(stderr).toMatch(sentence)
    expect(stderr.split('\n')).toHaveLength(1)
    expect(code).toBe(1)
  })
})
