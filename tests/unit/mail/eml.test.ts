import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { readAttachments } from '#mail/attachments.ts'
import { listInbox, readInboxMail } from '#mail/inbox.ts'
import type { OutgoingMail } from '#mail/mail.ts'
import { createTransport } from '#mail/transport.ts'

const from = 'Guichet des appels à projets <ne-pas-repondre@guichet.example>'
const instant = new Date('2025-07-15T14:32:05.123Z')
const mail: OutgoingMail = {
  key: 'mail:receipt:CSI-2025-84-00042',
  to: 'association@demo.test',
  subject: 'Accusé de réception — « œuvre »',
  text: 'Bonjour,\n\nÉtat : 29\u202f473,00\u202f€\nhttps://guichet.example/suivi\n',
  html: '<p>Bonjour</p>',
}

let directory = ''
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'guichet-mail-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

const transport = (now = instant) => createTransport({ directory, from, now: () => now })
const onlyMail = async () => {
  const [name] = await readdir(directory)
  return PostalMime.parse(await readFile(path.join(directory, name ?? '')))
}

describe('mails written to a folder', () => {
  it('hold what was to be sent, with its attachments, byte for byte', async () => {
    const content = Uint8Array.from({ length: 5000 }, (_, index) => index % 256)
    const attachments = await readAttachments(
      [{ document: 'd', fileName: 'accusé de réception.pdf', contentType: 'application/pdf' }],
      async () => content,
    )
    const { messageId } = await transport().send({ ...mail, attachments })
    const parsed = await onlyMail()
    expect(parsed.subject).toBe(mail.subject)
    expect(parsed.from).toMatchObject({
      name: 'Guichet des appels à projets',
      address: 'ne-pas-repondre@guichet.example',
    })
    expect(parsed.to?.map((to) => to.address)).toEqual(['association@demo.test'])
    expect(parsed.text?.trim()).toBe(mail.text.trim())
    expect(parsed.messageId).toBe(messageId)
    expect(parsed.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
    expect(parsed.attachments[0]?.filename).toBe('accusé de réception.pdf')
    expect(new Uint8Array(parsed.attachments[0]?.content as ArrayBuffer)).toEqual(content)
  })

  it('leave no unfinished file behind, and sort by instant', async () => {
    await transport(new Date('2025-07-15T14:32:05.123Z')).send(mail)
    await transport(new Date('2025-07-15T09:00:00.000Z')).send({ ...mail, key: '../../évasion' })
    expect((await readdir(directory)).sort()).toEqual([
      '20250715T090000000Z-vasion.eml',
      '20250715T143205123Z-mail-receipt-CSI-2025-84-00042.eml',
    ])
  })

  it('carry the same Message-ID when the same row of the outbox is sent again, and another otherwise', async () => {
    const ids = [
      await transport().send(mail),
      await transport(new Date('2025-07-16T00:00:00Z')).send(mail),
      await transport().send({ ...mail, key: 'another' }),
    ].map(({ messageId }) => messageId)
    expect(ids[0]).toBe(ids[1])
    expect(ids[0]).not.toBe(ids[2])
    expect(ids[0]).toMatch(/^<[0-9a-f]{32}@guichet\.example>$/)
  })

  it('cannot be given a header, a recipient or a second part by what they quote', async () => {
    const hostile = fc.tuple(
      fc.string(),
      fc.constantFrom(
        '\r\nBcc: x@y.example',
        '\nContent-Type: text/x',
        '\r\n\r\ncorps',
        '\u2028Cc: z@y.example',
      ),
    )
    await fc.assert(
      fc.asyncProperty(hostile, async ([start, injected]) => {
        await rm(directory, { recursive: true, force: true })
        await transport().send({ ...mail, subject: start + injected, text: start + injected })
        const parsed = await onlyMail()
        expect(parsed.bcc).toBeUndefined()
        expect(parsed.cc).toBeUndefined()
        expect(parsed.to).toHaveLength(1)
        expect(parsed.html?.trim()).toBe(mail.html)
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    'a@b.example, c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    'Nom <a@b.example>',
    'a@b@c',
    '',
  ])('are refused for good when the recipient is not one address: %j', async (to) => {
    await expect(transport().send({ ...mail, to })).rejects.toMatchObject({ kind: 'permanent' })
    expect(await readdir(directory)).toEqual([])
  })

  it('may be tried again when the folder cannot be written', async () => {
    const file = path.join(directory, 'file')
    await writeFile(file, '')
    const blocked = createTransport({ directory: path.join(file, 'mail'), from })
    await expect(blocked.send(mail)).rejects.toMatchObject({
      name: 'MailFailure',
      kind: 'temporary',
    })
  })
})

describe('the demo’s mailbox', () => {
  it('lists the newest first and ignores what is not a mail of ours', async () => {
    await transport(new Date('2025-07-15T09:00:00Z')).send(mail)
    await transport(new Date('2025-07-15T10:00:00Z')).send({ ...mail, subject: 'Second' })
    await writeFile(path.join(directory, '.x.part'), 'unfinished')
    await writeFile(path.join(directory, 'notes.txt'), 'x')
    const entries = await listInbox(directory)
    expect(entries.map(({ subject }) => subject)).toEqual(['Second', mail.subject])
    expect(entries[0]).toMatchObject({
      to: 'association@demo.test',
      sentAt: new Date('2025-07-15T10:00:00Z'),
    })
    expect(await listInbox(directory, 1)).toHaveLength(1)
  })

  it('opens one mail with its link and its attachments', async () => {
    const content = new TextEncoder().encode('%PDF-')
    await transport().send({
      ...mail,
      attachments: [{ fileName: 'a.pdf', contentType: 'application/pdf', content }],
    })
    const [entry] = await listInbox(directory)
    const opened = await readInboxMail(directory, entry?.name ?? '')
    expect(opened?.links).toEqual(['https://guichet.example/suivi'])
    expect(opened?.attachments).toEqual([
      { fileName: 'a.pdf', contentType: 'application/pdf', content },
    ])
  })

  it.each([
    '../../../etc/passwd',
    '20250715T143205123Z-../x.eml',
    'x.eml',
    '20990715T143205123Z-none.eml',
  ])('has nothing under the name %s', async (name) =>
    expect(await readInboxMail(directory, name)).toBeUndefined(),
  )

  it('is empty before the first mail', async () => {
    expect(await listInbox(path.join(directory, 'none'))).toEqual([])
  })
})
