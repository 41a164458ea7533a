import { describe, expect, it } from 'vitest'

import { assess } from '#funding/assess.ts'
import type { FundingInput } from '#funding/types.ts'
import { buildFunding, buildParameters, buildPost, euros } from '#tests/builders/funding.ts'
import {
  CAP,
  type Case,
  charges,
  COST,
  isSaid,
  POST,
  posts,
  PROJECT,
  project,
  type Said,
  say,
} from '#tests/builders/verdicts.ts'

describe('what each rule says of a post', () => {
  it.each<Case>([
    [
      'kept at the cent',
      {},
      [{ severity: 'ok', subject: POST, amounts: [CAP, CAP], words: 'ne dépasse pas' }],
    ],
    [
      'passed by a cent',
      posts({ asked: CAP + 1 }),
      [{ severity: 'blocking', subject: POST, amounts: [CAP + 1, CAP], passing: CAP }],
    ],
    ['of a post without figures', posts({ cost: 0 }), []],
  ])('R046 the rate, %s', (_, changes, said) => isSaid(say('rate', changes), said))

  const high = euros('52 000')
  it.each<Case>([
    ['kept', {}, [{ severity: 'ok', subject: POST, amounts: [CAP, CAP] }]],
    [
      'kept by a cost that makes the share fall (R050)',
      posts({ cost: high, asked: euros('20 000') }),
      [
        {
          severity: 'information',
          subject: POST,
          amounts: [euros('20 000'), CAP],
          words: '38,46\u202f%',
        },
      ],
    ],
    [
      'passed',
      posts({ cost: high, asked: euros('30 000') }),
      [
        {
          severity: 'blocking',
          subject: POST,
          amounts: [euros('30 000'), CAP],
          passing: CAP,
          words: 'au plus. En cas de circonstances exceptionnelles',
        },
      ],
    ],
  ])('R048 the cap, %s', (_, changes, said) => isSaid(say('cap', changes), said))

  it('R049 says of a derogation refused that it was', () => {
    const refused = { reason: 'Ancienneté', granted: false }
    const [said] = say('cap', posts({ cost: high, asked: euros('30 000'), derogation: refused }))
    expect(said).toMatchObject({ severity: 'blocking', passing: CAP })
    expect(said?.message).toContain('a été refusée')
  })

  it('R049 offers no derogation where the call foresees none', () => {
    const asked = { cost: high, asked: euros('30 000') }
    const strict = { derogationAllowed: false }
    expect(say('cap', posts(asked), strict)[0]?.message).toMatch(/\u202f€ au plus\.$/)
    const reason = { derogation: { reason: 'Ancienneté' } }
    expect(say('cap', posts({ ...asked, ...reason }), strict)[0]?.message).toContain(
      'ne prévoit pas de dérogation',
    )
  })

  it.each<Case>([
    [
      'kept by a public body',
      { applicantIsPublicBody: true, ...posts({ asked: euros('20 000'), otherState: 100 }) },
      [
        {
          severity: 'ok',
          subject: POST,
          amounts: [euros('20 001'), euros('33 683,43')],
        },
      ],
    ],
    [
      'kept by a public body that has no other',
      { applicantIsPublicBody: true },
      [{ severity: 'ok', subject: POST, amounts: [CAP, euros('33 683,43')] }],
    ],
    [
      'told of another from the first cent',
      posts({ asked: euros('20 000'), otherState: 1 }),
      [{ severity: 'ok', subject: POST, amounts: [euros('20 000,01'), euros('33 683,43')] }],
    ],
    ['not told of another without any', posts({}), []],
  ])('R051 the State’s share, %s', (_, changes, said) => isSaid(say('stateShare', changes), said))

  it.each<Case>([
    [
      'short',
      posts({ months: 11 }),
      [{ severity: 'warning', subject: POST, amounts: [], words: 'vérifiez-la' }],
    ],
    [
      'long',
      posts({ months: 13 }),
      [{ severity: 'blocking', subject: POST, amounts: [], words: 'Ramenez la durée' }],
    ],
    ['of the call', {}, []],
  ])('R020 X26 a duration, %s', (_, changes, said) => isSaid(say('duration', changes), said))

  const registered = posts({ registerKey: 'key' })
  it.each<Case>([
    [
      'in another dossier',
      { ...registered, alreadyFundedPosts: ['key'] },
      [{ severity: 'blocking', subject: POST, amounts: [], words: 'dans un autre dossier' }],
    ],
    [
      'twice in this one',
      { posts: ['post', 'b'].map((id) => buildPost({ id, registerKey: 'key' })) },
      [POST, { kind: 'post', id: 'b' } as const].map((subject) => ({
        severity: 'blocking' as const,
        subject,
        amounts: [],
        words: 'plusieurs fois dans ce dossier',
      })),
    ],
    ['nowhere else', { ...registered, alreadyFundedPosts: ['other'] }, []],
    ['where nothing is known elsewhere', registered, []],
  ])('R045 X25 a post funded %s', (_, changes, said) => isSaid(say('postRegister', changes), said))

  it.each(['cost', 'etp', 'months'] as const)(
    'compares a post of one unit of %s, and none of zero, of which the figures are asked',
    (part) => {
      expect(say('figures', posts({ [part]: 1 }))).toEqual([])
      expect(say('rate', posts({ [part]: 1 }))).toHaveLength(1)
      expect(say('cap', posts({ [part]: 0 }))).toEqual([])
      expect(say('duration', posts({ months: 6, [part]: 0 }))).toEqual([])
      isSaid(say('figures', posts({ [part]: 0 })), [
        { severity: 'blocking', subject: POST, amounts: [] },
      ])
    },
  )

  it.each(['asked', 'otherState'] as const)(
    'compares no post of which less than nothing is %s',
    (part) => {
      const { posts: assessed } = assess(buildFunding(posts({ [part]: -1 })), buildParameters())
      expect(assessed[0]?.verdicts.map(({ rule }) => rule)).toEqual(['figures'])
      expect(assessed[0]?.maximum).toBe(part === 'asked' ? CAP : 0)
    },
  )

  it('compares a post for which one cent is asked, and tells of another what may be', () => {
    expect(say('rate', posts({ asked: 1 }))).toHaveLength(1)
    expect(say('figures', posts({ asked: 1 }))).toEqual([])
    expect(say('rate', posts({ asked: 0 }))).toEqual([])
    isSaid(say('figures', posts({ asked: 0 })), [
      { severity: 'information', subject: POST, amounts: [], passing: CAP },
    ])
  })

  it('says each of them of its own post alone', () => {
    const two = { posts: ['a', 'b'].map((id) => buildPost({ id })) }
    const assessed = assess(buildFunding(two), buildParameters()).posts
    expect(assessed.map(({ verdicts }) => verdicts.map(({ subject }) => subject))).toEqual(
      ['a', 'b'].map((id) => [
        { kind: 'post', id },
        { kind: 'post', id },
      ]),
    )
  })
})

describe('what each rule says of the project', () => {
  it.each<Case>([
    ['kept', {}, [{ severity: 'ok', subject: PROJECT, amounts: [], words: 'pour un minimum' }]],
    [
      'missed',
      posts({ etp: 49 }),
      [{ severity: 'blocking', subject: PROJECT, amounts: [], words: 'tous postes confondus' }],
    ],
  ])('R042 the least ETP, %s', (_, changes, said) => isSaid(say('minimumEtp', changes), said))

  it.each<Case>([
    [
      'kept',
      {},
      [{ severity: 'ok', subject: PROJECT, amounts: [COST, COST], words: 'est couvert' }],
    ],
    [
      'passed',
      project(charges(COST - 100)),
      [
        {
          severity: 'blocking',
          subject: PROJECT,
          amounts: [COST, COST - 100],
          passing: COST - 100,
          words: 'dépasse de 1,00\u202f€',
        },
      ],
    ],
  ])('X21 the base, %s', (_, changes, said) => isSaid(say('base', changes), said))

  it.each<[string, FundingInput['otherPostsFunding'], readonly Said[]]>([
    ['not asked', undefined, []],
    [
      'kept',
      { previous: 100, current: 100 },
      [{ severity: 'ok', subject: PROJECT, amounts: [100, 100], words: 'au moins égal' }],
    ],
    [
      'fallen by a cent',
      { previous: 100, current: 99, justification: ' ' },
      [
        {
          severity: 'blocking',
          subject: PROJECT,
          amounts: [100, 99],
          passing: 100,
          words: 'pas le baisser. Rétablissez',
        },
      ],
    ],
    [
      'fallen, and explained',
      { previous: 100, current: 99, justification: 'Départ' },
      [
        {
          severity: 'warning',
          subject: PROJECT,
          amounts: [100, 99],
          passing: 100,
          words: 'pas le baisser. L’explication',
        },
      ],
    ],
  ])('R044 X24 the funding of other posts, %s', (_, otherPostsFunding, said) =>
    isSaid(say('otherPosts', { ...(otherPostsFunding && { otherPostsFunding }) }), said),
  )
})
