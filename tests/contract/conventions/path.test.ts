import { beforeAll, expect, it, vi } from 'vitest'

import { drainOutbox } from '#outbox/worker.ts'
import { handlers } from '#outbox/handlers.ts'
import { plant } from '#seed/plant.ts'
import { onePagePdf } from '#seed/demo-dossiers/pdf.ts'
import { StorageFailure } from '#platform/files/failure.ts'
import { readStoredFile } from '#platform/files/keep.ts'
import { fileStore } from '#platform/files/store.ts'
import { sweep } from '#sweep/sweep.ts'
import { verify } from '#verification/verify.ts'
import { dossierOf } from '#tests/builders/consulted-dossiers.ts'
import { decidedAs, dossierDecided, sequenceOf } from '#tests/builders/decided-dossiers.ts'
import { consulting, INSTRUCTOR, STRUCTURE } from '#tests/builders/opinions.ts'
import { keepingMails, outboxErrors } from '#tests/builders/outbox.ts'
import { contract } from '#tests/setup/databases.ts'

import type { Convention, Decision, Document } from '../../../src/payload-types.ts'
import { contestedDecisions, type Told } from './contested.ts'

const MANAGER = 'manager.ara@demo.test'
const STRANGER = 'metropole@demo.test'
const COUNTY = 'ddets.38@demo.test'
const OTHER_COUNTY = 'ddets.69@demo.test'
const SIGNED = onePagePdf(['Convention signée'])
const SIGNED_BY_BOTH = onePagePdf(['Convention signée par les deux parties'])
const SIGNED_AMENDMENT = onePagePdf(['Avenant signé'])
const AMENDMENT_SIGNED_BY_BOTH = onePagePdf(['Avenant signé par les deux parties'])

contract('from the decision to the convention', (guichet) => {
  const consultation = consulting(guichet)
  const { as } = consultation
  const call = (...asked: Parameters<typeof consultation.call>): Promise<Told> =>
    consultation.call(...asked)
  let reference = ''
  let other = ''
  let partial = ''
  let whole = ''
  let name = ''

  const one = async <Row>(collection: 'conventions' | 'decisions' | 'documents', where: object) =>
    (await guichet().payload.db.findOne({ collection, where: where as never })) as Row | null
  const convention = async (): Promise<Convention> => {
    const row = await one<Convention>('conventions', { reference: { equals: name } })
    if (!row) throw new Error(`no convention ${name}`)
    return row
  }
  const seen = async (email: string, collection: string): Promise<number> => {
    const answer = await guichet().ask(`/api/${collection}?where[dossier][equals]=${id}`, {
      as: await as(email),
    })
    return ((await answer.json()) as { totalDocs?: number }).totalDocs ?? 0
  }
  const act = async (email: string, path: string, body: object = {}) =>
    call(email, `/api/conventions/${name}/${path}`, {
      sequence: (await convention()).sequence,
      ...body,
    })
  const sign = async (email: string, party: string, bytes: Uint8Array) => {
    const address = `/api/conventions/${name}/signatures/${party}?name=convention.pdf`
    const answer = await guichet().ask(address, {
      method: 'POST',
      as: await as(email),
      body: bytes,
    })
    return (await answer.json()) as { state?: string; error?: { code: string } }
  }
  let id = ''

  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    reference = await dossierDecided(guichet(), await as(STRUCTURE))
    id = (await dossierOf(guichet(), reference)).id
    const refused = decidedAs({ outcome: 'unfavourable', amount: 0, posts: [], reasons: '' })
    other = await dossierDecided(guichet(), await as(STRUCTURE), refused)
    partial = await dossierDecided(guichet(), await as(STRUCTURE))
    const inFull = decidedAs({ outcome: 'favourable' })
    whole = await dossierDecided(guichet(), await as(STRUCTURE), inFull)
  })

  it('L13 L15 notifies no letter without the quality of its author, nor a cut without its reasons', async () => {
    const letter = `/api/decisions/letter/${reference}`
    const notify = async () =>
      call(MANAGER, `${letter}/notify`, { sequence: await sequenceOf(guichet(), reference) })
    expect((await notify()).error?.code).toBe('refus.qualite_signataire')
    await call(INSTRUCTOR, letter, { reasons: '', quality: 'Responsable régional' })
    expect((await notify()).error?.code).toBe('refus.decision_sans_motif')
    // As long as its counter allows, from a form: lines end there in two signs.
    const lines = 'a\r\n'.repeat(2999) + 'ab'
    await guichet().ask(letter, {
      method: 'POST',
      as: await as(INSTRUCTOR),
      body: new URLSearchParams({ reasons: lines, quality: 'Responsable régional' }),
    })
    expect((await one<Decision>('decisions', { dossier: { equals: id } }))?.reasons).toBe(
      lines.replaceAll('\r\n', '\n'),
    )
    await call(INSTRUCTOR, letter, { reasons: 'Crédits limités.', quality: 'Responsable régional' })
    expect((await call(STRUCTURE, letter, { quality: 'x' })).error?.code).toBe('refus.role')
    expect(await seen(STRUCTURE, 'decisions')).toBe(0)
  })

  it('L14 L15 notifies: the letter is stored, confirmed by its code, mailed, and the structure told', async () => {
    const { payload, clock } = guichet()
    const letter = `/api/decisions/letter/${reference}/notify`
    const sequence = await sequenceOf(guichet(), reference)
    expect((await call(INSTRUCTOR, letter, { sequence })).error?.code).toBe('refus.role')
    expect((await call(MANAGER, letter, { sequence })).state).toBe('accepted')
    const row = await one<Decision>('decisions', { dossier: { equals: id } })
    const issued = await one<Document>('documents', { id: { equals: row?.letter } })
    expect(JSON.stringify(issued?.model)).toContain('Crédits limités.')
    expect(await verify(payload, issued?.verificationCode ?? '', 'essai')).toMatchObject({
      kind: 'known',
      document: { kind: 'Notification de décision', sha256: issued?.sha256 },
    })
    expect(row?.appealUntil?.slice(0, 7)).toBe(
      new Date(clock.now().getTime() + 61 * 86_400_000).toISOString().slice(0, 7),
    )
    expect(await seen(STRUCTURE, 'decisions')).toBe(1)
    expect(await seen(STRANGER, 'decisions')).toBe(0)
    const told = await keepingMails(guichet)('decision-favourable')
    expect(JSON.stringify(told)).toContain(row?.letter)
    expect(await outboxErrors(guichet())).toEqual([])
  })

  it('is prepared once the structure accepts the amount, and once only', async () => {
    const prepare = () => call(INSTRUCTOR, `/api/conventions/of/${reference}`, {})
    expect((await prepare()).error?.code).toBe('refus.montant_non_accepte')
    const accept = { event: 'acceptAmount', sequence: await sequenceOf(guichet(), reference) }
    const path = `/api/dossiers/${reference}/act`
    expect((await call(STRUCTURE, path, accept)).state).toBe('accepted')
    const again = { ...accept, sequence: await sequenceOf(guichet(), reference) }
    expect((await call(STRUCTURE, path, again)).error?.code).toBe('refus.montant_deja_accepte')
    const [first, second] = await Promise.all([prepare(), prepare()])
    expect(new Set([first.status, second.status])).toEqual(new Set([201, 409]))
    name = `${reference}-C1`
    expect(await convention()).toMatchObject({ state: 'draft', amount: 2_000_000 })
  })

  it('R086 is checked once it lacks nothing, and is not the structure’s until it is sent', async () => {
    expect((await act(INSTRUCTOR, 'act', { event: 'check' })).error?.code).toBe(
      'refus.convention_incomplete',
    )
    const typed = {
      structureName: 'Compte de la présidente',
      structureQuality: 'présidente',
      stateName: 'Compte du responsable',
      stateQuality: 'responsable régional',
      clause: 'Une réunion par trimestre.',
    }
    const late = await act(INSTRUCTOR, 'content', { ...typed, sequence: 9 })
    expect(late.error?.code).toBe('refus.conflit')
    const forged = await act(INSTRUCTOR, 'content', { ...typed, amount: '99' })
    expect(forged.error?.code).toBe('refus.corps')
    const [term, target] = [{ effectOn: '2025-09-01' }, { 'target.i2_contacts.all': '120' }]
    await act(INSTRUCTOR, 'content', { ...typed, ...term, ...target, 'post.row1': '1,00' })
    // R087; what a convention grants is its decision's to say.
    expect(await convention()).toMatchObject({
      amount: 2_000_000,
      content: { targets: { i2_contacts: { all: '120', state: '' } } },
    })
    expect((await act(INSTRUCTOR, 'act', { event: 'check' })).state).toBe('checked')
    expect(await seen(STRUCTURE, 'conventions')).toBe(0)
    expect((await act(INSTRUCTOR, 'send')).error?.code).toBe('refus.role')
    expect((await act(STRUCTURE, 'send')).error?.code).toBe('refus.introuvable')
    expect((await act(MANAGER, 'send')).state).toBe('sent')
    expect(await seen(STRUCTURE, 'conventions')).toBe(1)
    expect(await seen(STRANGER, 'conventions')).toBe(0)
  })

  it('is withdrawn with its code when the structure asks for a change, then sent again', async () => {
    const { payload } = guichet()
    const before = await one<Document>('documents', {
      id: { equals: (await convention()).document },
    })
    const known = () => verify(payload, before?.verificationCode ?? '', 'essai')
    expect(await known()).toMatchObject({ kind: 'known', document: { kind: 'Convention' } })
    expect((await act(STRUCTURE, 'act', { event: 'askChange' })).error?.code).toBe('refus.motif')
    const reason = 'Le siège a changé.'
    expect((await act(STRUCTURE, 'act', { event: 'askChange', reason })).state).toBe('draft')
    expect((await known()).kind).toBe('unknown')
    await act(INSTRUCTOR, 'act', { event: 'check' })
    expect((await act(MANAGER, 'send')).state).toBe('sent')
  })

  it('is signed by the structure, then by the State, each with its own copy', async () => {
    const { payload, clock } = guichet()
    const issued = await one<Document>('documents', {
      id: { equals: (await convention()).document },
    })
    if (!issued) throw new Error('nothing was issued')
    const unsigned = await readStoredFile('documents', issued)
    const code = async (...given: Parameters<typeof sign>) => (await sign(...given)).error?.code
    expect(await code(MANAGER, 'state', SIGNED)).toBe('refus.transition')
    expect(await code(STRUCTURE, 'structure', unsigned)).toBe('refus.copie_non_signee')
    expect(await code(STRUCTURE, 'structure', Buffer.from('bonjour'))).toBe('refus.fichier_type')
    expect(await code(STRANGER, 'structure', SIGNED)).toBe('refus.introuvable')
    expect(await code(INSTRUCTOR, 'structure', SIGNED)).toBe('refus.role')
    const put = vi.spyOn(fileStore(), 'put')
    put.mockRejectedValueOnce(new StorageFailure('down', 'essai'))
    expect(await code(STRUCTURE, 'structure', SIGNED)).toBe('panne.stockage')
    put.mockRestore()
    expect([(await convention()).state, await seen(STRUCTURE, 'signatures')]).toEqual(['sent', 0])
    expect((await sign(STRUCTURE, 'structure', SIGNED)).state).toBe('signed_by_structure')
    expect(await code(STRUCTURE, 'state', SIGNED)).toBe('refus.role')
    const back = await act(INSTRUCTOR, 'act', { event: 'returnCopy', reason: 'Page 2 absente.' })
    expect(back.state).toBe('sent')
    expect((await sign(STRUCTURE, 'structure', SIGNED)).state).toBe('signed_by_structure')
    expect(await seen(COUNTY, 'conventions')).toBe(0)
    // R084: its date of effect is still to come.
    expect(await code(MANAGER, 'state', SIGNED)).toBe('refus.copie_autre')
    expect((await sign(MANAGER, 'state', SIGNED_BY_BOTH)).state).toBe('signed')
    expect((await dossierOf(guichet(), reference)).engaged).toBe(2_000_000)
    expect([await seen(COUNTY, 'conventions'), await seen(OTHER_COUNTY, 'conventions')]).toEqual([
      1, 0,
    ])
    expect(await seen(STRUCTURE, 'signatures')).toBe(3)
    await drainOutbox(payload, handlers, clock)
    expect(await outboxErrors(guichet())).toEqual([])
  })

  it('R084 is active on its date of effect, then amended', async () => {
    const { clock } = guichet()
    expect((await act(MANAGER, 'act', { event: 'activate' })).error?.code).toBe(
      'refus.date_effet_a_venir',
    )
    clock.set(new Date('2025-08-31T22:00:00.000Z'))
    await sweep(guichet().payload, clock)
    expect((await convention()).state).toBe('active')
    const amended = await call(INSTRUCTOR, `/api/conventions/${name}/amend`, {})
    expect(amended).toMatchObject({ status: 201, reference: `${reference}-A1` })
    const again = await call(INSTRUCTOR, `/api/conventions/${name}/amend`, {})
    expect(again.error?.code).toBe('refus.convention_existante')
  })

  it('an amendment changes posts, amount and last day, then stands for what it amends', async () => {
    const amended = name
    name = `${reference}-A1`
    const typed = {
      structureName: 'Compte de la présidente',
      structureQuality: 'présidente',
      stateName: 'Compte du responsable',
      stateQuality: 'responsable régional',
      purpose: 'Le poste commence plus tard.',
      endsOn: '2026-12-31',
    }
    const beyond = [
      { 'post.row1': '29 473,01' },
      // R048: half a post is paid half.
      { 'post.row1': '15 000,00', 'etp.row1': '0,50' },
    ]
    for (const posts of beyond)
      expect((await act(INSTRUCTOR, 'content', { ...typed, ...posts })).error?.code).toBe(
        'refus.poste_avenant',
      )
    await act(INSTRUCTOR, 'content', { ...typed, 'post.row1': '24 000,00' })
    expect((await act(INSTRUCTOR, 'act', { event: 'check' })).error?.code).toBe(
      'refus.montant_convention',
    )
    await act(INSTRUCTOR, 'content', { ...typed, 'post.row1': '15 000,00', 'etp.row1': '0,75' })
    expect((await act(INSTRUCTOR, 'act', { event: 'check' })).state).toBe('checked')
    expect((await act(MANAGER, 'send')).state).toBe('sent')
    // Never the copy of the convention that it amends.
    expect((await sign(STRUCTURE, 'structure', SIGNED)).error?.code).toBe('refus.copie_autre')
    await sign(STRUCTURE, 'structure', SIGNED_AMENDMENT)
    expect((await sign(MANAGER, 'state', AMENDMENT_SIGNED_BY_BOTH)).state).toBe('active')
    name = amended
    expect(await convention()).toMatchObject({
      amount: 1_500_000,
      content: {
        posts: [{ etp: 75, granted: 1_500_000 }],
        term: { effectOn: '2025-09-01', endsOn: '2026-12-31' },
      },
    })
    expect((await dossierOf(guichet(), reference)).engaged).toBe(1_500_000)
  })

  it('R071 another amendment takes back nothing of what the first one left for others', async () => {
    const amended = name
    const begun = await call(INSTRUCTOR, `/api/conventions/${amended}/amend`, {})
    expect(begun).toMatchObject({ status: 201, reference: `${reference}-A2` })
    name = `${reference}-A2`
    const typed = { structureName: 'x', structureQuality: 'x', stateName: 'x', stateQuality: 'x' }
    const purpose = 'Le poste est pourvu en entier.'
    await act(INSTRUCTOR, 'content', { ...typed, purpose, 'post.row1': '15 000,01' })
    expect((await act(INSTRUCTOR, 'act', { event: 'check' })).error?.code).toBe(
      'refus.montant_convention',
    )
    await act(MANAGER, 'act', { event: 'abandon', reason: 'Sans objet.' })
    name = amended
    expect((await dossierOf(guichet(), reference)).engaged).toBe(1_500_000)
  })

  contestedDecisions(() => ({ guichet: guichet(), call, as, reference, other, partial, whole }))
})
