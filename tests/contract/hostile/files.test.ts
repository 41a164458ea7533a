import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { readBounded } from '#platform/http/bounded-body.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { refusalIn, refused } from '#tests/builders/hostile.ts'
import { plantDraft } from '#tests/builders/planted-draft.ts'
import { contract } from '#tests/setup/databases.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const MEGABYTE = 1024 * 1024

/** The first bytes of a program of Windows and of one of Linux. */
const EXE = Buffer.concat([Buffer.from('MZ\u0090\0\u0003\0\0\0', 'latin1'), Buffer.alloc(600)])
const ELF = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(600)])
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const SVG = bytes(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
)
const HTML = bytes('<!doctype html><script>alert(1)</script>')
const CUT = candidature.PDF.subarray(0, candidature.PDF.length - 12)

/** A body that does not say how long it is, and that counts how much of it was read. */
const unannounced = (size: number): { body: ReadableStream<Uint8Array>; read: () => number } => {
  let given = 0
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (given >= size) return controller.close()
      given += MEGABYTE
      controller.enqueue(new Uint8Array(MEGABYTE))
    },
  })
  return { body, read: () => given }
}

contract('files that are not what they say (issue §8)', (guichet) => {
  let association: candidature.Session
  let reference: string
  beforeAll(async () => {
    ;({ association, reference } = await plantDraft(guichet()))
  })

  const join = (name: string, content: Uint8Array, request = 'rib') =>
    candidature.joinFile(guichet(), association, reference, { request, name, bytes: content })

  it.each<[string, string, Uint8Array, number, string]>([
    ['a program called a PDF', 'rib.pdf', EXE, 422, 'refus.fichier_type'],
    ['a program of Linux called a PDF', 'rib.pdf', ELF, 422, 'refus.fichier_type'],
    [
      'a text called a PDF',
      'rib.pdf',
      bytes('Relevé d’identité bancaire'),
      422,
      'refus.fichier_type',
    ],
    ['a PDF that was cut', 'rib.pdf', CUT, 422, 'refus.fichier_pdf'],
    ['a page called an image', 'rib.png', HTML, 422, 'refus.fichier_type'],
    ['a drawing that can run, called an image', 'rib.png', SVG, 422, 'refus.fichier_type'],
    [
      'a page that begins like a PDF',
      'rib.pdf',
      bytes('%PDF-1.7\n<script>alert(1)</script>'),
      422,
      'refus.fichier_pdf',
    ],
    ['a PDF called a program', 'rib.pdf.exe', candidature.PDF, 422, 'refus.fichier_nom'],
    ['a PDF called a page', 'rib.html', candidature.PDF, 422, 'refus.fichier_nom'],
    ['an image called a PDF', 'rib.pdf', PNG, 422, 'refus.fichier_nom'],
    ['a PDF without an extension', 'rib', candidature.PDF, 422, 'refus.fichier_nom'],
    ['a PDF whose name ends after a nul', 'rib.exe\0.pdf', EXE, 422, 'refus.fichier_type'],
    ['an empty file', 'rib.pdf', new Uint8Array(), 422, 'refus.fichier_vide'],
    ['a file of 30 MB', 'rib.pdf', Buffer.alloc(30 * MEGABYTE), 413, 'refus.trop_grand'],
    [
      'a file one byte too large',
      'rib.pdf',
      Buffer.alloc(20 * MEGABYTE + 1),
      413,
      'refus.trop_grand',
    ],
  ])('refuses %s, and keeps nothing of it', async (_, name, content, status, code) => {
    await refused(guichet(), () => join(name, content), { status, code })
  })

  it('stops reading what does not say that it is too large', async () => {
    const { body, read } = unannounced(200 * MEGABYTE)
    await expect(readBounded(body, 20 * MEGABYTE)).rejects.toMatchObject({
      code: 'refus.trop_grand',
    })
    expect(read()).toBeLessThanOrEqual(23 * MEGABYTE)
  })

  it.each([
    [
      'a document that the call does not ask for',
      'request=autre&name=a.pdf',
      422,
      'refus.piece_inconnue',
    ],
    ['a document of no request', 'name=a.pdf', 422, 'refus.corps'],
    ['a document without a name', 'request=rib', 422, 'refus.corps'],
    ['a name without end', `request=rib&name=${'a'.repeat(5000)}.pdf`, 422, 'refus.corps'],
    [
      'a request that is an object of the language',
      'request=__proto__&name=a.pdf',
      422,
      'refus.piece_inconnue',
    ],
  ])('refuses %s', async (_, query, status, code) => {
    const ask = () =>
      guichet().ask(`/api/dossiers/${reference}/documents?${query}`, {
        method: 'POST',
        as: association,
        body: candidature.PDF,
      })
    await refused(guichet(), ask, { status, code })
  })

  describe('a name that would lead elsewhere', () => {
    const stored = () =>
      readdirSync(path.join(guichet().dataDirectory, 'files'), { recursive: true })
        .map((file) => path.basename(String(file)))
        .filter((file) => file !== 'documents')

    it.each([
      ['../../../../etc/passwd.pdf', '.._.._.._.._etc_passwd.pdf'],
      ['C:\\Windows\\rib.pdf', 'C__Windows_rib.pdf'],
      ['rib\r\nSet-Cookie: a=b.pdf', 'rib__Set-Cookie_ a=b.pdf'],
      ['"><script>.pdf', '___script_.pdf'],
      ['re\u0301sume\u0301.pdf', 'résumé.pdf'],
      // What follows an override of direction is read from right to left.
      ['rib\u202Efdp.exe.pdf', 'rib_fdp.exe.pdf'],
      ['rib\u200B.pdf', 'rib_.pdf'],
      [`${'🙂'.repeat(118)}.pdf`, `${'🙂'.repeat(116)}.pdf`],
    ])('%j is shown without its traps, and never used on disk', async (name, shown) => {
      const before = stored()
      const answer = await join(name, candidature.PDF, 'rapport_activite')
      expect(answer.status).toBe(201)
      const { document } = (await answer.json()) as {
        document: { id: string; title: string; url: string }
      }
      expect(document.title).toBe(shown)
      const [kept] = stored().filter((file) => !before.includes(file))
      expect(kept).toMatch(/^[0-9a-f-]{36}\.pdf$/)
      expect(document.url).toBe(`/api/documents/file/${kept}`)
      await guichet().ask(`/api/dossiers/${reference}/documents/${document.id}`, {
        method: 'DELETE',
        as: association,
      })
    })
  })

  describe('a link to what is not one’s own', () => {
    const joinOne = async (name: string): Promise<{ id: string; url: string }> => {
      const answer = await join(name, candidature.PDF)
      return ((await answer.json()) as { document: { id: string; url: string } }).document
    }

    it('opens for nobody else, and for nobody once it was taken back', async () => {
      const { id, url } = await joinOne('relevé d’identité (2).pdf')
      const stranger = await candidature.signIn(guichet(), 'metropole@demo.test')
      const colleague = await candidature.signIn(guichet(), 'collegue@demo.test')
      const own = await guichet().ask(url, { as: colleague })
      expect(new Uint8Array(await own.arrayBuffer())).toEqual(candidature.PDF)
      expect(Object.fromEntries(own.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition':
          "inline; filename*=UTF-8''relev%C3%A9%20d%E2%80%99identit%C3%A9%20%282%29.pdf",
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      })
      for (const as of [
        stranger,
        await candidature.signIn(guichet(), 'dreets.ara@demo.test'),
        undefined,
      ]) {
        const answer = await guichet().ask(url, as ? { as } : {})
        expect(answer.status).toBe(as ? 403 : 401)
        await refusalIn(answer)
      }
      await refused(
        guichet(),
        () =>
          guichet().ask(`/api/dossiers/${reference}/documents/${id}`, {
            method: 'DELETE',
            as: stranger,
          }),
        { status: 404, code: 'refus.introuvable' },
      )
      await guichet().ask(`/api/dossiers/${reference}/documents/${id}`, {
        method: 'DELETE',
        as: association,
      })
      expect((await guichet().ask(url, { as: association })).status).toBe(403)
    })

    it('says in French that its file is lost', async () => {
      const { id, url } = await joinOne('rib.pdf')
      rmSync(path.join(guichet().dataDirectory, 'files', 'documents', path.basename(url)))
      const answer = await guichet().ask(url, { as: association })
      expect(await refusalIn(answer)).toMatchObject({ code: 'panne.fichier_absent' })
      await guichet().ask(`/api/dossiers/${reference}/documents/${id}`, {
        method: 'DELETE',
        as: association,
      })
    })

    it.each([
      '..%2f..%2ftest.db',
      '..%2F..%2Fsecret',
      '%2e%2e%2f%2e%2e%2fsecret',
      '..%5c..%5csecret',
      '....%2f%2fsecret',
      '%00',
      'rib.pdf%00.png',
      '%E0%A4%A',
      '.',
      'x'.repeat(3000),
    ])('leads nowhere: %s', async (name) => {
      for (const collection of ['documents', 'annexes']) {
        const answer = await guichet().ask(`/api/${collection}/file/${name}`, { as: association })
        expect([400, 403, 404]).toContain(answer.status)
        await refusalIn(answer)
      }
    })
  })
})
