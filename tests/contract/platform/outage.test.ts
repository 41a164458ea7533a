/**
 * The database goes while people save, join and file: each request waits, or fails with its sentence and
 * succeeds when tried again; what was acknowledged is there, each thing once.
 */
import { execFileSync } from 'node:child_process'

import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'

import { databaseStanding } from '#platform/database/standing.ts'
import { logTo } from '#platform/log.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { DESK_TABLES, everything, refusalIn } from '#tests/builders/hostile.ts'
import {
  dossierAt,
  expectFiledOnce,
  fileSurely,
  keepSaving,
  PATHS,
  people,
  readyToFile,
  wait,
  type People,
} from '#tests/builders/outage.ts'
import { contract } from '#tests/setup/databases.ts'
import { startGuichet, type Guichet } from '#tests/setup/guichet.ts'
import { onPath } from '#tests/setup/on-path.ts'
import { openOwnMongod, type OwnMongod } from '#tests/setup/own-mongod.ts'
import { describeWith } from '#tests/setup/service.ts'

const GONE = Object.assign(new Error('connection closed'), { name: 'MongoServerSelectionError' })
/** Payload's own, which its administration and scripts read: a list, a row, who one is, what is kept for one. */
const READINGS = ['/api/dossiers', '/api/dossiers/x', '/api/users/me', '/api/payload-preferences/x']

/** Every reading fails as it does once nothing is primary for longer than one waits. */
const withoutDatabase = async ({ payload }: Guichet, act: () => Promise<void>): Promise<void> => {
  const readings = (['find', 'findOne', 'count'] as const).map((name) =>
    vi.spyOn(payload.db, name).mockRejectedValue(GONE),
  )
  await act()
  for (const reading of readings) reading.mockRestore()
}

/** A person who is signed in is never told to sign in again because the database is gone. */
const expectNoneSignedOut = ({ guichet, session }: People): Promise<void> =>
  withoutDatabase(guichet, async () => {
    for (const address of READINGS) {
      const answer = await guichet.ask(address, { as: session })
      const { code } = await refusalIn(answer)
      expect([address, answer.status, code]).toEqual([address, 503, 'panne.base'])
    }
  })

type Outage = { name: string; strike: (mongod: OwnMongod) => Promise<void> }
const OUTAGES: readonly Outage[] = [
  { name: 'the primary steps down for two seconds', strike: ({ stepDown }) => stepDown(2) },
  {
    name: 'mongod is killed, and started again',
    strike: async ({ kill, startAgain }) => {
      await kill()
      await wait(500)
      startAgain()
    },
  },
]

const onMongo = (): void => {
  const mongo = inject('mongo')
  describeWith('a MongoDB that goes and comes back', mongo, () => {
    let mongod: OwnMongod | undefined
    let all: People
    beforeAll(async () => {
      const opened = await openOwnMongod()
      if (!('url' in opened)) throw new Error('there was a MongoDB, and there is none')
      mongod = opened
      all = await people(await startGuichet({ databaseUrl: opened.url.replace('/?', '/own?') }))
    })
    afterAll(async () => {
      await all?.guichet.stop()
      await mongod?.stop()
    })

    it.each(OUTAGES)('$name: nothing is lost, nothing is done twice', async ({ strike }) => {
      const { guichet, session, failures } = all
      const filed = await readyToFile(all)
      const typed = await candidature.openDraft(guichet, session)
      const stopping = new AbortController()
      const saving = PATHS.map((key) => keepSaving(all, typed, key, stopping.signal))
      await wait(200)
      const filing = wait(50).then(() => fileSurely(all, filed))
      if (mongod) await strike(mongod)
      await filing
      await wait(500)
      stopping.abort()
      const acknowledged = Object.fromEntries(await Promise.all(saving))
      expect((await dossierAt(guichet, typed)).answers).toMatchObject(acknowledged)
      await expectFiledOnce(all, filed)
      expect(failures.filter((one) => one !== '503 panne.base')).toEqual([])
      expect(databaseStanding().fault).toBeNull()
    })

    it('is said by the lists of Payload too', () => expectNoneSignedOut(all))
  })
}

const prlimit = onPath('prlimit')

/** What the log never says. */
const TYPED = 'ce que la structure a tapé'

/** Bytes beyond which this process may write no file: the log of SQLite is longer. */
const NARROW = 8192

/** Limits the files that this process writes; the one that it has by default stays above it. */
const limitFiles = (limit: string): void => {
  if (prlimit) execFileSync(prlimit, ['--pid', String(process.pid), `--fsize=${limit}:`])
}

const onSqlite = (): void => {
  contract('a disk on which SQLite cannot write', (guichet) => {
    const hear = (): void => undefined
    let all: People
    let filed: string
    beforeAll(async () => {
      all = await people(guichet())
      filed = await readyToFile(all)
      process.on('SIGXFSZ', hear)
    })
    afterAll(() => {
      limitFiles('unlimited')
      process.off('SIGXFSZ', hear)
    })

    it('is said by the lists of Payload too', () => expectNoneSignedOut(all))

    it.runIf(prlimit)(
      'is said to each who saves, joins and files; nothing of it is there, and all is done once it can be',
      async () => {
        const { session } = all
        const before = await everything(guichet(), DESK_TABLES)
        const asks = [
          () =>
            guichet().ask(`/api/dossiers/${filed}/answers`, {
              method: 'PATCH',
              as: session,
              body: { operations: [candidature.operation('sigle', TYPED)] },
            }),
          () =>
            candidature.joinFile(guichet(), session, filed, {
              request: 'pieces_libres',
              name: 'a.pdf',
            }),
          () => candidature.file(guichet(), session, filed),
        ]
        const lines: string[] = []
        logTo((line) => lines.push(line))
        limitFiles(String(NARROW))
        for (const ask of asks) {
          const answer = await ask()
          const { code } = await refusalIn(answer)
          expect([answer.status, code]).toEqual([503, 'panne.base'])
        }
        const health = await guichet().ask('/api/health')
        expect(health.status).toBe(200)
        expect(await health.json()).toMatchObject({ status: 'ok', database: { fault: 'down' } })
        limitFiles('unlimited')
        logTo(() => undefined)
        expect(lines.join('\n')).toContain('SQLITE_')
        expect(lines.join('\n')).not.toContain(TYPED)
        expect(await everything(guichet(), DESK_TABLES)).toEqual(before)
        await fileSurely(all, filed)
        await expectFiledOnce(all, filed)
        expect(databaseStanding()).toEqual({ fault: null, since: null })
      },
    )
  })
}

describe('the database', () => {
  if (process.env.DATABASE === 'mongodb') onMongo()
  else onSqlite()
})
