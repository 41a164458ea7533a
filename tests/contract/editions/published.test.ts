import { expect, it } from 'vitest'

import { annexFiles } from '#editions/annex-files.ts'
import { annexOf, generatedAnnex } from '#editions/annex-model.ts'
import { annexPdf } from '#editions/annex-pdf.ts'
import { callDataOf } from '#editions/from-call.ts'
import { publish } from '#editions/publish.ts'
import { publishedEdition, publishedEditions } from '#editions/published.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { contract } from '#tests/setup/databases.ts'

const PDF = Buffer.from('%PDF-1.4\nxref\n0 0\ntrailer<<>>\nstartxref\n9\n%%EOF')

contract('reading what is published', (guichet) => {
  const create = (slug: string, closing: string) =>
    guichet().payload.create({
      collection: 'calls',
      data: callDataOf({
        ...aap2025,
        slug,
        title: `Appel ${slug} : essai`,
        calendar: { ...aap2025.calendar, closing: { date: closing, time: '18:00:00' } },
      }) as never,
    })

  it('shows nothing of an edition that is still being written', async () => {
    const { payload, clock } = guichet()
    await create('brouillon', '2025-09-30')
    expect(await publishedEdition(payload, 'brouillon', clock.now())).toBeUndefined()
    expect(await publishedEditions(payload, clock.now())).toEqual([])
  })

  it('shows the sealed words, not those that DGEFP is writing', async () => {
    const { payload, clock } = guichet()
    const call = await create('ete', '2025-07-31')
    const { sha256 } = await publish(payload, null, call.id, clock.now())
    await payload.update({ collection: 'calls', id: call.id, data: { title: 'Un titre en cours' } })
    const found = await publishedEdition(payload, 'ete', clock.now())
    expect(found?.edition.title).toBe('Appel ete\u00a0: essai')
    expect(found?.revision).toMatchObject({ number: 1, sha256 })
    expect(found?.status.kind).toBe('open')
    expect(found?.publishedAt).toEqual(clock.now())
  })

  it('lists by urgency: what closes first, then what has closed', async () => {
    const { payload, clock } = guichet()
    const automne = await create('automne', '2025-10-31')
    await publish(payload, null, automne.id, clock.now())
    const juin = await create('juin', '2025-06-20')
    await publish(payload, null, juin.id, clock.now())
    const june = await publishedEditions(payload, new Date('2025-06-15T10:00:00Z'))
    expect(june.map(({ slug, status }) => [slug, status.kind])).toEqual([
      ['juin', 'closingSoon'],
      ['ete', 'open'],
      ['automne', 'open'],
    ])
    const august = await publishedEditions(payload, new Date('2025-08-15T10:00:00Z'))
    expect(august.map(({ slug, status }) => [slug, status.kind])).toEqual([
      ['automne', 'open'],
      ['ete', 'closed'],
      ['juin', 'closed'],
    ])
  })

  it('gives the latest file of each annex, and only those of the edition asked', async () => {
    const { payload, clock } = guichet()
    const [call] = await publishedEditions(payload, clock.now())
    const file = (name: string) => ({
      data: PDF,
      mimetype: 'application/pdf',
      name,
      size: PDF.byteLength,
    })
    const join = (title: string) =>
      payload.create({
        collection: 'annexes',
        data: { title, call: call?.id ?? '', key: 'texte_officiel' } as never,
        file: file('texte officiel.pdf'),
      })
    await join('Première mise en ligne')
    const latest = await join('Texte corrigé')
    const files = await annexFiles(payload, call?.id ?? '')
    expect([...files.keys()]).toEqual(['texte_officiel'])
    expect(files.get('texte_officiel')).toMatchObject({
      title: 'Texte corrigé',
      address: `/api/annexes/file/${encodeURIComponent(latest.filename ?? '')}`,
      bytes: PDF.byteLength,
    })
    expect((await annexFiles(payload, 'another')).size).toBe(0)
  })

  it('makes a generated annex from the sealed revision, once for a revision', async () => {
    const { payload, clock } = guichet()
    const found = await publishedEdition(payload, 'ete', clock.now())
    const annex = found && annexOf(found, 'annexe_2')
    if (!found || !annex) throw new Error('the annex is not in the edition')
    const model = await generatedAnnex(payload, found, annex)
    expect(model.subject).toBe(found.edition.title)
    let made = 0
    const counted = async () => {
      made += 1
      return model
    }
    const both = await Promise.all([
      annexPdf(found.revision.sha256, annex.key, counted),
      annexPdf(found.revision.sha256, annex.key, counted),
    ])
    expect(new TextDecoder().decode(both[0].slice(0, 5))).toBe('%PDF-')
    expect(both[1]).toBe(both[0])
    expect(made).toBe(1)
  })

  it('tries again after a rendering that failed', async () => {
    const fails = () => Promise.reject(new Error('no font'))
    await expect(annexPdf('a revision', 'annexe', fails)).rejects.toThrow('no font')
    await expect(annexPdf('a revision', 'annexe', fails)).rejects.toThrow('no font')
    const { payload, clock } = guichet()
    const found = await publishedEdition(payload, 'ete', clock.now())
    const annex = found && annexOf(found, 'annexe_1')
    if (!found || !annex) throw new Error('the annex is not in the edition')
    const bytes = await annexPdf('a revision', 'annexe', () =>
      generatedAnnex(payload, found, annex),
    )
    expect(bytes.byteLength).toBeGreaterThan(1000)
  })

  it('offers calendars and contacts to anyone, as CSV and as JSON', async () => {
    const { ask } = guichet()
    const csv = await ask('/api/donnees/calendriers.csv')
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(
      (await csv.text()).split('\r\n').filter((line) => line.startsWith('juin;')),
    ).toHaveLength(2 + aap2025.calendar.collectionDates.length + 1)
    const json = (await (await ask('/api/donnees/contacts.json')).json()) as { rows: unknown[] }
    expect(json.rows).toContainEqual(
      expect.objectContaining({ edition: 'ete', departement: '38', region: '84' }),
    )
    expect(JSON.stringify(json)).not.toContain('brouillon')
    for (const file of ['dossiers.csv', 'contacts.xml', 'contacts', 'contacts.csv.json'])
      expect((await ask(`/api/donnees/${file}`)).status).toBe(404)
  })

  it('gives anyone the JSON Schema of what is filed, under a published edition alone', async () => {
    const { ask } = guichet()
    const answer = await ask('/api/donnees/formulaires/juin')
    expect(answer.headers.get('content-type')).toBe('application/schema+json; charset=utf-8')
    const schema = (await answer.json()) as { properties: Record<string, unknown> }
    expect(schema.properties['siret']).toMatchObject({ type: 'string', 'x-kind': 'siret' })
    expect(schema.properties['rna']).toMatchObject({ 'x-visible-if': expect.any(String) })
    for (const slug of ['brouillon', 'inconnue'])
      expect((await ask(`/api/donnees/formulaires/${slug}`)).status).toBe(404)
  })
})
