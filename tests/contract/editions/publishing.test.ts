import { expect, it } from 'vitest'

import { editionOf } from '#editions/from-call.ts'
import { readRevision } from '#editions/revisions.ts'
import { seal } from '#editions/seal.ts'
import { relationId } from '#filing/dossier.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { demoPassword } from '#seed/accounts.ts'
import { plant } from '#seed/plant.ts'
import { contract } from '#tests/setup/databases.ts'

contract('publishing an edition', (guichet) => {
  const call = async () => {
    const where = { slug: { equals: aap2025.slug } }
    const { docs } = await guichet().payload.find({ collection: 'calls', where, depth: 0 })
    const [found] = docs
    if (!found) throw new Error('the edition was not planted')
    return found
  }

  it('seals the very edition that was planted, once', async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    await plant(payload, { demo: true, now: clock.now() })
    const stored = await call()
    expect(editionOf(stored)).toEqual(
      JSON.parse(JSON.stringify({ ...aap2025, regionalNotes: aap2025.regionalNotes ?? [] })),
    )
    const revisions = await payload.count({
      collection: 'call-revisions',
      where: { call: { equals: stored.id } },
    })
    expect(revisions.totalDocs).toBe(1)
    const revision = await readRevision(payload, relationId(stored.currentRevision ?? ''))
    expect(revision.sha256).toBe(seal(revision.edition).sha256)
    expect(stored.state).toBe('published')
  })

  it('seals a second revision when DGEFP publishes again, and keeps the first', async () => {
    const { payload, ask, signIn } = guichet()
    const dgefp = await signIn('dgefp@demo.test', demoPassword)
    const before = await call()
    const changed = await ask(`/api/calls/${before.id}`, {
      method: 'PATCH',
      as: dgefp,
      body: { envelope: '5 000 000,00 €' },
    })
    expect(changed.status).toBe(200)
    const published = await ask(`/api/calls/${before.id}/publish`, { method: 'POST', as: dgefp })
    expect(await published.json()).toMatchObject({ number: 2 })
    const first = await readRevision(payload, relationId(before.currentRevision ?? ''))
    const second = await readRevision(payload, relationId((await call()).currentRevision ?? ''))
    expect([first.edition.funding.envelope, second.edition.funding.envelope]).toEqual([
      aap2025.funding.envelope,
      500_000_000,
    ])
  })

  it('keeps every save of those who change it at one instant', async () => {
    const { ask, signIn } = guichet()
    const dgefp = await signIn('dgefp@demo.test', demoPassword)
    const { id, envelope } = await call()
    const save = (typed: unknown) =>
      ask(`/api/calls/${id}`, { method: 'PATCH', as: dgefp, body: { envelope: typed } })
    const saves = Array.from({ length: 8 }, (_, rank) => save(`${rank + 1} 000 000,00 €`))
    const statuses = (await Promise.all(saves)).map(({ status }) => status)
    expect(statuses).toEqual(saves.map(() => 200))
    const kept = (await call()).envelope
    expect(kept).toMatch(/^[1-8]/)
    expect((await save(envelope)).status).toBe(200)
  })

  it('publishes no service that a receipt could not name whole (L02, L04)', async () => {
    const { ask, signIn } = guichet()
    const dgefp = await signIn('dgefp@demo.test', demoPassword)
    const { id, contacts, sequence } = await call()
    const write = (phone: string) =>
      ask(`/api/calls/${id}`, {
        method: 'PATCH',
        as: dgefp,
        body: { contacts: contacts?.map((one, rank) => (rank === 1 ? { ...one, phone } : one)) },
      })
    expect((await write(' ')).status).toBe(200)
    const refused = await ask(`/api/calls/${id}/publish`, { method: 'POST', as: dgefp })
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({
      error: { code: 'refus.contact_sans_telephone', regions: [contacts?.[1]?.region] },
    })
    expect((await call()).sequence).toBe(sequence)
    await write(contacts?.[1]?.phone ?? '')
  })

  it.each(['association@demo.test', 'dreets.ara@demo.test', 'admin@demo.test'])(
    'lets nobody else change, publish or reopen it (%s)',
    async (email) => {
      const { ask, signIn } = guichet()
      const stranger = await signIn(email, demoPassword)
      const { id, sequence } = await call()
      const patch = await ask(`/api/calls/${id}`, {
        method: 'PATCH',
        as: stranger,
        body: { title: 'x' },
      })
      const publish = await ask(`/api/calls/${id}/publish`, { method: 'POST', as: stranger })
      expect([patch.status, publish.status]).toEqual([403, 403])
      expect((await call()).sequence).toBe(sequence)
    },
  )

  it('keeps state, sequence and revision out of reach of the admin that edits the text', async () => {
    const { ask, signIn } = guichet()
    const dgefp = await signIn('dgefp@demo.test', demoPassword)
    const before = await call()
    await ask(`/api/calls/${before.id}`, {
      method: 'PATCH',
      as: dgefp,
      body: { state: 'archived', sequence: 99, publishedAt: null },
    })
    const after = await call()
    expect([after.state, after.sequence, after.publishedAt]).toEqual([
      before.state,
      before.sequence,
      before.publishedAt,
    ])
  })

  it('never changes or removes a revision, whoever asks', async () => {
    const { payload, ask, signIn } = guichet()
    const dgefp = await signIn('dgefp@demo.test', demoPassword)
    const id = relationId((await call()).currentRevision ?? '')
    const patch = await ask(`/api/call-revisions/${id}`, {
      method: 'PATCH',
      as: dgefp,
      body: { content: '{}' },
    })
    const removal = await ask(`/api/call-revisions/${id}`, { method: 'DELETE', as: dgefp })
    expect(patch.status).toBeGreaterThanOrEqual(400)
    expect(removal.status).toBeGreaterThanOrEqual(400)
    const where = { id: { exists: true } }
    const data = { content: '{}' }
    const collection = 'call-revisions'
    // Our own code, without any rule of access: one row, then all of them.
    const writes = [
      () => payload.update({ collection, id, data }),
      () => payload.update({ collection, where, data }),
      () => payload.delete({ collection, id }),
      () => payload.delete({ collection, where }),
    ]
    for (const write of writes) await expect(write()).rejects.toThrow('ne se change ni ne s’efface')
    for (const method of ['PATCH', 'DELETE']) {
      const all = await ask('/api/call-revisions?where[id][exists]=true', {
        method,
        as: dgefp,
        body: data,
      })
      expect(all.status).toBeGreaterThanOrEqual(400)
    }
    const revision = await readRevision(payload, id)
    expect(revision.sha256).toBe(seal(revision.edition).sha256)
  })

  it('says each fault of a definition with its path, and keeps what was there', async () => {
    const { ask, signIn } = guichet()
    const dgefp = await signIn('dgefp@demo.test', demoPassword)
    const { id, form } = await call()
    const broken = structuredClone(aap2025.form) as unknown as {
      pages: { sections: { fields: { visibleIf?: string }[] }[] }[]
    }
    const field = broken.pages[0]?.sections[0]?.fields[0]
    if (field) field.visibleIf = 'inconnu == "x"'
    const answer = await ask(`/api/calls/${id}`, {
      method: 'PATCH',
      as: dgefp,
      body: { form: broken },
    })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(await answer.json())).toContain(
      'pages[0].sections[0].fields[0].visibleIf',
    )
    expect((await call()).form).toEqual(form)
  })
})
