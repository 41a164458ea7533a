/** Of another, out of turn, twice, on another file: on what was decided, from its letter to both signatures. */
import { beforeAll, describe, expect, it } from 'vitest'

import { readStoredFile } from '#platform/files/keep.ts'
import { onePagePdf } from '#seed/demo-dossiers/pdf.ts'
import { holding, ELSEWHERE, INSTRUCTOR, MANAGER, STRUCTURE } from '#tests/builders/committees.ts'
import { concluding, PARTIES } from '#tests/builders/concluded.ts'
import { applyAs, change } from '#tests/builders/consulted-dossiers.ts'
import { decidedAs } from '#tests/builders/decided-dossiers.ts'
import { forging, notNull, REASON } from '#tests/builders/forgeries.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

import type { Document } from '../../../src/payload-types.ts'

const EDITOR = 'collegue@demo.test'
const STRANGER = 'metropole@demo.test'
const DGEFP = 'dgefp@demo.test'
const SIGNED = onePagePdf(['Convention signée par l’une'])
const OTHER = onePagePdf(['Convention signée par l’autre'])

const scenarios = (guichet: () => Guichet): void => {
  const { act, itemsOf, onItem, opened, reviewed, dossierOf } = holding(guichet)
  const { asked, notify, acceptAmount, beginConvention, send } = concluding(guichet)
  const { as, ask, refusesAll } = forging(guichet)
  const documentsOf = async (reference: string): Promise<Document[]> => {
    const { docs } = await guichet().payload.find({
      collection: 'documents',
      where: { dossier: { equals: (await dossierOf(reference)).id } },
      sort: '-createdAt',
      depth: 0,
    })
    return docs
  }
  let granted: string
  let others: string
  let convention: string
  let foreign: string
  const signature = (name: string, party: string) =>
    `/api/conventions/${name}/signatures/${party}?name=copie.pdf`

  beforeAll(async () => {
    const references = await reviewed(2)
    await applyAs(guichet(), notNull(references[1]), 'Métropole')
    const id = await opened(references)
    for (const item of await itemsOf(id)) expect((await onItem(item, 'grant')).status).toBe(200)
    expect((await act(id, 'close')).code).toBeUndefined()
    ;[granted = '', others = ''] = references
  })

  it('a decision of another region, notified; one’s own, by whom does not decide', async () => {
    const [elsewhere = ''] = await reviewed(1, { region: '11', state: 'selected' })
    await change(guichet(), elsewhere, {
      decided: decidedAs(),
      decidedAt: guichet().clock.now().toISOString(),
      granted: 2_000_000,
    })
    const letter = (reference: string) => `/api/decisions/letter/${reference}`
    const words = { reasons: 'Crédits limités.', quality: 'Responsable régional' }
    await asked(INSTRUCTOR, letter(granted), words)
    const { sequence } = await dossierOf(granted)
    const telling = { sequence }
    await refusesAll([
      ['its letter', MANAGER, letter(elsewhere), words, '404 refus.introuvable'],
      ['told', MANAGER, `${letter(elsewhere)}/notify`, telling, '404 refus.introuvable'],
      ['from there', ELSEWHERE, `${letter(granted)}/notify`, telling, '404 refus.introuvable'],
      ['by an instructor', INSTRUCTOR, `${letter(granted)}/notify`, telling, '403 refus.role'],
      ['by DGEFP', DGEFP, `${letter(granted)}/notify`, telling, '403 refus.role'],
      ['by the structure', STRUCTURE, `${letter(granted)}/notify`, telling, '403 refus.role'],
      [
        'without its letter',
        MANAGER,
        `/api/dossiers/${granted}/act`,
        { event: 'accept', sequence },
        '409 refus.lettre',
      ],
      [
        'accepted before it is told',
        STRUCTURE,
        `/api/dossiers/${granted}/act`,
        { event: 'acceptAmount', sequence },
        '409 refus.transition',
      ],
    ])
    const batch = await ask(MANAGER, '/api/decisions/notify', { references: [elsewhere] })
    expect(await batch.json()).toMatchObject({
      results: [{ reference: elsewhere, ok: false, refusal: 'refus.introuvable' }],
    })
    expect((await dossierOf(elsewhere)).state).toBe('selected')
  })

  it('an amount accepted twice, declined afterwards, or for another', async () => {
    await notify(granted)
    const path = `/api/dossiers/${granted}/act`
    const answer = async (event: string) => ({
      event,
      sequence: (await dossierOf(granted)).sequence,
    })
    const [accept, decline] = [await answer('acceptAmount'), await answer('declineAmount')]
    await refusesAll([
      ['by an editor', EDITOR, path, accept, '403 refus.role'],
      ['by another structure', STRANGER, path, accept, '404 refus.introuvable'],
      ['by the State', MANAGER, path, accept, '403 refus.role'],
      ['declined by the State', MANAGER, path, decline, '403 refus.role'],
      [
        'a convention before it is accepted',
        INSTRUCTOR,
        `/api/conventions/of/${granted}`,
        {},
        '409 refus.montant_non_accepte',
      ],
    ])
    await acceptAmount(granted)
    await refusesAll([
      ['from the same page', STRUCTURE, path, accept, '409 refus.conflit'],
      ['again', STRUCTURE, path, await answer('acceptAmount'), '409 refus.montant_deja_accepte'],
      [
        'declined',
        STRUCTURE,
        path,
        await answer('declineAmount'),
        '409 refus.montant_deja_accepte',
      ],
      ['withdrawn', STRUCTURE, path, await answer('withdraw'), '409 refus.transition'],
      [
        'taken back without an appeal',
        MANAGER,
        path,
        { ...(await answer('reconsiderGrant')), reason: REASON },
        '422 refus.corps',
      ],
    ])
  })

  it('a convention of another region, or that says another amount', async () => {
    convention = await beginConvention(granted)
    const path = `/api/conventions/${convention}`
    const content = { ...PARTIES, sequence: 1 }
    await refusesAll([
      ['another amount', MANAGER, `${path}/content`, { ...content, amount: 1 }, '422 refus.corps'],
      ['other posts', MANAGER, `${path}/content`, { ...content, posts: [] }, '422 refus.corps'],
      ['from elsewhere', ELSEWHERE, `${path}/content`, content, '404 refus.introuvable'],
      ['by its structure, a draft', STRUCTURE, `${path}/content`, content, '404 refus.introuvable'],
      ['sent, unchecked', MANAGER, `${path}/send`, { sequence: 1 }, '409 refus.transition'],
      [
        'begun twice',
        INSTRUCTOR,
        `/api/conventions/of/${granted}`,
        {},
        '409 refus.convention_existante',
      ],
      ['amended, a draft', MANAGER, `${path}/amend`, {}, '409 refus.avenant_sans_objet'],
      [
        'signed, a draft',
        STRUCTURE,
        signature(convention, 'structure'),
        SIGNED,
        '404 refus.introuvable',
      ],
    ])
  })

  it('a signature out of turn, by another, or on another file', async () => {
    await notify(others)
    const { sequence } = await dossierOf(others)
    await asked(STRANGER, `/api/dossiers/${others}/act`, { event: 'acceptAmount', sequence })
    foreign = await beginConvention(others)
    for (const name of [convention, foreign]) await send(name)
    const issued = (await documentsOf(granted)).find(
      ({ requestKey }) => requestKey?.startsWith('convention.v1') ?? false,
    )
    const unsigned = await readStoredFile('documents', notNull(issued))
    expect((await ask(STRANGER, signature(foreign, 'structure'), OTHER)).status).toBe(200)
    const [structure, state] = [signature(convention, 'structure'), signature(convention, 'state')]
    await refusesAll([
      ['the State first', MANAGER, state, SIGNED, '409 refus.transition'],
      ['an editor', EDITOR, structure, SIGNED, '403 refus.role'],
      ['the State for it', MANAGER, structure, SIGNED, '403 refus.role'],
      ['it for the State', STRUCTURE, state, SIGNED, '409 refus.transition'],
      ['another structure', STRANGER, structure, SIGNED, '404 refus.introuvable'],
      ['another region', ELSEWHERE, structure, SIGNED, '404 refus.introuvable'],
      [
        'a party that is none',
        STRUCTURE,
        signature(convention, 'both'),
        SIGNED,
        '404 refus.introuvable',
      ],
      ['what was sent', STRUCTURE, structure, unsigned, '422 refus.copie_non_signee'],
      ['the copy of another', STRUCTURE, structure, OTHER, '422 refus.copie_autre'],
      ['nothing', STRUCTURE, structure, new Uint8Array(), '422 refus.copie_signee'],
    ])
    expect((await ask(STRUCTURE, structure, SIGNED)).status).toBe(200)
    await refusesAll([
      ['twice', STRUCTURE, structure, SIGNED, '409 refus.transition'],
      ['for the State', STRUCTURE, state, SIGNED, '403 refus.role'],
      ['by an instructor', INSTRUCTOR, state, SIGNED, '403 refus.role'],
      ['by DGEFP', DGEFP, state, SIGNED, '403 refus.role'],
      ['with the copy of another', MANAGER, state, OTHER, '422 refus.copie_autre'],
    ])
  })

  it('the file that another signed, read by its address', async () => {
    const [copy] = await documentsOf(others)
    const { requestKey, filename, id } = notNull(copy)
    expect(requestKey).toContain('signed-convention')
    for (const who of [STRUCTURE, EDITOR, ELSEWHERE, 'ddets.38@demo.test', 'admin@demo.test'])
      for (const path of [`/api/documents/${id}`, `/api/documents/file/${filename}`]) {
        const answer = await guichet().ask(path, { as: await as(who) })
        expect([403, 404], `${who} ${path}`).toContain(answer.status)
      }
    for (const who of [STRANGER, MANAGER]) {
      const answer = await guichet().ask(`/api/documents/file/${filename}`, { as: await as(who) })
      expect(answer.status, who).toBe(200)
    }
  })
}

/** On dossiers of their own. */
export const forgedConventions = (guichet: () => Guichet): void => {
  describe('on what was decided', () => scenarios(guichet))
}
