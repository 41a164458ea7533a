import { beforeAll, beforeEach, expect, it } from 'vitest'

import { mailOrder, type MailOrder } from '#mail/catalogue.ts'
import { deliver } from '#mail/deliver.ts'
import { sendDigests } from '#mail/digest.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { plant } from '#seed/plant.ts'
import { buildFiledRow, groundOf, writeFiledRows } from '#tests/builders/filed-dossiers.ts'
import { contract } from '#tests/setup/databases.ts'

import type { User } from '../../../src/payload-types.ts'

const INSTRUCTOR = 'dreets.ara@demo.test'
const SERVER = 'http://localhost:3999'
/** Eight in the evening in Paris: the next digest leaves at seven the next morning. */
const EVENING = new Date('2025-06-10T18:00:00Z')
const SEVEN = new Date('2025-06-11T05:00:00Z')

contract('one mail a day, for those who chose it', (guichet) => {
  const dossier = buildFiledRow()
  let person: User
  let rank = 0

  beforeAll(async () => {
    await plant(guichet().payload, { demo: true, now: EVENING })
    await writeFiledRows(guichet(), await groundOf(guichet()), [dossier])
  })

  const account = async (email: string): Promise<User> => {
    const where = { email: { equals: email } }
    const found = await guichet().payload.db.findOne<User>({ collection: 'users', where })
    if (!found) throw new Error(`no account ${email}`)
    return found
  }
  const chooses = async (mailChoice: User['mailChoice']): Promise<void> => {
    await guichet().payload.db.updateOne({
      collection: 'users',
      id: person.id,
      data: { mailChoice },
    })
  }
  beforeEach(async () => {
    const { payload } = guichet()
    await payload.db.deleteMany({ collection: 'notices', where: {} })
    await payload.db.deleteMany({ collection: 'outbox', where: {} })
    person = await account(INSTRUCTOR)
    await chooses('daily')
  })

  const order = (reference = dossier.reference) =>
    mailOrder('message-received', INSTRUCTOR, {
      reference,
      call: 'Un appel',
      structure: 'Une structure',
      service: { name: 'Un service', email: 'service@essai.test' },
      reader: 'service',
      link: `${SERVER}/dossiers/${reference}/messages`,
    })
  const tell = (key: string, what: MailOrder = order(), user = person.id, now = EVENING) =>
    inTransaction(guichet().payload, null, (req) => deliver(req, { key, user, order: what }, now))
  const tellSome = async (count: number): Promise<void> => {
    for (let told = 0; told < count; told += 1) await tell(`told:${(rank += 1)}`)
  }
  const mails = async () => {
    const { docs } = await guichet().payload.find({ collection: 'outbox', pagination: false })
    return docs.map(({ data }) => data as { template: string; to: string; data: object })
  }
  const digest = (now: Date) => sendDigests(guichet().payload, now)

  it('gathers what was to be told, and leaves at seven, once', async () => {
    await tellSome(3)
    expect(await mails()).toEqual([])
    expect(await digest(new Date(SEVEN.getTime() - 1))).toBe(0)
    await Promise.all([digest(SEVEN), digest(SEVEN), digest(SEVEN)])
    expect(await mails()).toEqual([
      {
        template: 'digest',
        to: INSTRUCTOR,
        data: {
          subjects: Array(3).fill(`Nouveau message sur le dossier ${dossier.reference}`),
          others: 0,
          link: `${SERVER}/connexion`,
        },
      },
    ])
    await digest(new Date(SEVEN.getTime() + 3 * 24 * 60 * 60_000))
    expect(await mails()).toHaveLength(1)
  })

  it('leaves late after a stop of several days, once, with all of it', async () => {
    await tellSome(2)
    await digest(new Date('2025-06-14T09:30:00Z'))
    await tell('told after the stop', order(), person.id, new Date('2025-06-14T10:00:00Z'))
    await digest(new Date('2025-06-14T12:00:00Z'))
    expect(await mails()).toHaveLength(1)
    await digest(new Date('2025-06-15T05:00:00Z'))
    expect(await mails()).toHaveLength(2)
  })

  it('tells nothing twice under one key, whatever was chosen in between', async () => {
    await tell('the same')
    await chooses('at_once')
    await tell('the same')
    expect(await mails()).toEqual([])
    await digest(SEVEN)
    await tell('the same')
    expect(await mails()).toHaveLength(1)
  })

  it('sends at once to those who chose so, or never chose, or have no account', async () => {
    await chooses('at_once')
    await tell('at once')
    await chooses(null)
    await tell('never chose')
    await tell('to a mailbox', order(), 'service')
    expect((await mails()).map(({ template }) => template)).toEqual(
      Array(3).fill('message-received'),
    )
  })

  it('sends nothing to those who want none, even of what was kept before', async () => {
    await tellSome(1)
    await chooses('none')
    await tellSome(1)
    await digest(SEVEN)
    expect(await mails()).toEqual([])
    const left = { sentAt: { exists: false } }
    const { totalDocs } = await guichet().payload.count({ collection: 'notices', where: left })
    expect(totalDocs).toBe(0)
  })

  it.each(['daily', 'none'] as const)('always sends what the law requires (%s)', async (choice) => {
    await chooses(choice)
    const { data } = order()
    const { reader: _, ...about } = data as Record<string, unknown> & { reader: string }
    await tell(
      `inadmissible:${choice}`,
      mailOrder('dossier-inadmissible', INSTRUCTOR, { ...about, reason: 'Hors champ.' } as never),
    )
    expect((await mails()).map(({ template }) => template)).toEqual(['dossier-inadmissible'])
  })

  it('tells nothing of a dossier that one may not read any more', async () => {
    const elsewhere = buildFiledRow({ region: '11' })
    await writeFiledRows(guichet(), await groundOf(guichet()), [elsewhere])
    await tell('not theirs', order(elsewhere.reference))
    await tell('theirs')
    await digest(SEVEN)
    const [mail] = await mails()
    expect(JSON.stringify(mail)).not.toContain(elsewhere.reference)
    expect(JSON.stringify(mail)).toContain(dossier.reference)
  })
})
