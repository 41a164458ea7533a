/** Of another region, outside a session, above what is allowed, twice: on a committee and its agenda. */
import { beforeAll, describe, expect, it } from 'vitest'

import { holding, ELSEWHERE, INSTRUCTOR, MANAGER, STRUCTURE } from '#tests/builders/committees.ts'
import { forging, notNull, REASON } from '#tests/builders/forgeries.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

import type { AgendaItem } from '../../../src/payload-types.ts'

const DGEFP = 'dgefp@demo.test'
const PLAN = { name: 'Comité', heldOn: '2025-09-10', at: '14:00', quorum: 1 }

const scenarios = (guichet: () => Guichet): void => {
  const {
    act,
    call,
    create,
    itemsOf,
    membersOf,
    committeeOf,
    onItem,
    opened,
    reviewed,
    dossierOf,
  } = holding(guichet)
  const { refusesAll } = forging(guichet)
  let id: string
  let other: string
  let item: AgendaItem
  let foreign: AgendaItem
  let elsewhere: string
  const onAgenda = (of: AgendaItem = item, committee = id) =>
    `/api/committees/${committee}/items/${of.id}/act`
  const proposing = (more: number, of: AgendaItem = item) => ({
    event: 'propose',
    sequence: 1,
    posts: (of.posts as { id: string; amount: number }[]).map((post) => ({
      id: post.id,
      amount: post.amount + more,
    })),
  })

  beforeAll(async () => {
    ;[elsewhere = ''] = await reviewed(1, { region: '11' })
    id = await create()
    other = await opened(await reviewed(1))
    await call(INSTRUCTOR, `${id}/items`, { references: await reviewed(1) })
    ;[item, foreign] = [notNull((await itemsOf(id))[0]), notNull((await itemsOf(other))[0])]
  })

  it('an amount above what may be granted, in any of its spellings', async () => {
    const [post] = item.posts as { id: string; amount: number }[]
    await refusesAll([
      ['a cent above', MANAGER, onAgenda(), proposing(1), '422 refus.montant'],
      [
        'another post',
        MANAGER,
        onAgenda(),
        { event: 'propose', sequence: 1, posts: [{ id: 'forged', amount: 1 }] },
        '422 refus.montant',
      ],
      [
        'a cap lifted that nobody asked to lift',
        MANAGER,
        onAgenda(),
        { ...proposing(1), posts: [{ ...post, amount: 99_999_999, capLifted: true }] },
        '422 refus.montant',
      ],
      [
        'below nothing',
        MANAGER,
        onAgenda(),
        { ...proposing(0), posts: [{ id: post?.id, amount: -1 }] },
        '422 refus.corps',
      ],
      [
        'with the decision',
        MANAGER,
        onAgenda(foreign, other),
        { ...proposing(1, foreign), event: 'grantPartly', reason: REASON },
        '422 refus.corps',
      ],
    ])
  })

  it('a decision outside a session, or by acts of the dossier itself', async () => {
    const { sequence } = await dossierOf(item.reference)
    const dossier = `/api/dossiers/${item.reference}/act`
    const decision = (event: string, more: object = {}) => ({
      event,
      sequence: 1,
      reason: REASON,
      ...more,
    })
    await refusesAll([
      ['a grant', MANAGER, onAgenda(), decision('grant'), '409 refus.hors_seance'],
      ['a part', MANAGER, onAgenda(), decision('grantPartly'), '409 refus.hors_seance'],
      ['a wait', MANAGER, onAgenda(), decision('waitlist', { rank: 1 }), '409 refus.hors_seance'],
      ['a refusal', MANAGER, onAgenda(), decision('refuse'), '409 refus.hors_seance'],
      ['a delay', MANAGER, onAgenda(), decision('adjourn'), '409 refus.hors_seance'],
      ['select', MANAGER, dossier, { event: 'select', sequence }, '409 refus.decision_comite'],
      ['waitlist', MANAGER, dossier, { event: 'waitlist', sequence }, '409 refus.decision_comite'],
      [
        'reject',
        MANAGER,
        dossier,
        { event: 'reject', sequence, reason: REASON },
        '409 refus.decision_comite',
      ],
      [
        'promote',
        MANAGER,
        dossier,
        { event: 'promoteFromWaitlist', sequence },
        '409 refus.transition',
      ],
    ])
  })

  it('another region’s agenda, another session’s dossier, another session’s member', async () => {
    const [member] = await membersOf(other)
    const path = `/api/committees/${id}`
    const joining = { name: 'Un membre', quality: 'Membre', voting: true }
    const foreignMember = `${path}/members/${notNull(member).id}`
    const { sequence } = await committeeOf(id)
    const unknown = '404 refus.introuvable'
    await refusesAll([
      ['members', ELSEWHERE, `${path}/members`, joining, unknown],
      ['items', ELSEWHERE, `${path}/items`, { references: [elsewhere] }, unknown],
      ['revise', ELSEWHERE, `${path}/revise`, { ...PLAN, sequence }, unknown],
      ['convene', ELSEWHERE, `${path}/act`, { event: 'convene', sequence }, unknown],
      ['propose', ELSEWHERE, onAgenda(), proposing(-1), unknown],
      ['scores', ELSEWHERE, `${path}/items/${item.id}/scores`, { 'score.diagnostic': 1 }, unknown],
      [
        'a dossier of another region',
        MANAGER,
        `${path}/items`,
        { references: [elsewhere] },
        unknown,
      ],
      ['the item of another session', MANAGER, onAgenda(foreign), proposing(-1, foreign), unknown],
      ['its member', MANAGER, `${foreignMember}/presence`, { presence: 'absent' }, unknown],
      ['its member, removed', MANAGER, `${foreignMember}/remove`, {}, unknown],
      [
        'a session of a region that is not one’s own',
        MANAGER,
        '/api/committees/create',
        { ...PLAN, slug: 'aap-2025-facilitateurs', region: '11' },
        '403 refus.role',
      ],
      ['by the structure', STRUCTURE, onAgenda(), proposing(-1), unknown],
      ['by DGEFP', DGEFP, onAgenda(), proposing(-1), '403 refus.role'],
    ])
  })

  it('a session closed twice, and decided again once it is closed', async () => {
    expect((await onItem(foreign, 'grant')).status).toBe(200)
    const { sequence } = await committeeOf(other)
    expect((await act(other, 'close')).status).toBe(200)
    const path = `/api/committees/${other}/act`
    await refusesAll([
      ['from the same page', MANAGER, path, { event: 'close', sequence }, '409 refus.conflit'],
      [
        'from a new one',
        MANAGER,
        path,
        { event: 'close', sequence: sequence + 1 },
        '409 refus.transition',
      ],
      [
        'suspended, to be opened again',
        MANAGER,
        path,
        { event: 'suspend', sequence: sequence + 1, reason: REASON },
        '409 refus.transition',
      ],
      [
        'reconsidered',
        MANAGER,
        onAgenda(foreign, other),
        { event: 'reconsider', sequence: 2 },
        '409 refus.hors_seance',
      ],
      [
        'a presence, afterwards',
        MANAGER,
        `/api/committees/${other}/members/${notNull((await membersOf(other))[0]).id}/presence`,
        { presence: 'absent' },
        '409 refus.seance_terminee',
      ],
    ])
  })
}

/** On sessions of their own. */
export const forgedSessions = (guichet: () => Guichet): void => {
  describe('on a session', () => scenarios(guichet))
}
