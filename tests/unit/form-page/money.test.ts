import { describe, expect, it } from 'vitest'

import type { Derived, ShownVerdict } from '#forms/client/save-protocol.ts'
import { shownFunding } from '#forms/view/shown-funding.ts'
import { assess } from '#funding/assess.ts'
import { TestServer } from '#tests/builders/form-session.ts'
import { buildFunding, buildParameters, buildPost } from '#tests/builders/funding.ts'
import { newsOf } from '#ui/form/money/MoneyNews.tsx'
import { offerOf } from '#ui/form/money/PostMoney.tsx'
import { subjectsOf } from '#ui/form/money/subjects.ts'
import { toRead, verdictsOf } from '#ui/form/money/verdicts.ts'

const verdict = (rule: string, changes: Partial<ShownVerdict> = {}): ShownVerdict => ({
  rule,
  severity: 'ok',
  subject: 'postes/a',
  message: `Message de ${rule}`,
  article: 'B.2',
  compared: [],
  ...changes,
})

const derived = (...verdicts: ShownVerdict[]): Derived => ({
  hidden: [],
  computed: {},
  issues: [],
  totals: {},
  verdicts,
})

const passing = { shown: '28\u202f000,00\u202f€', input: '28 000' }

describe('what the rules say of a post', () => {
  it('is told of it alone, and once', () => {
    const rate = verdict('rate')
    const all = derived(rate, verdict('balance', { subject: 'budget/project' }), { ...rate })
    expect(verdictsOf(all, 'postes/a')).toEqual([rate])
    expect(verdictsOf(all, 'postes/b')).toEqual([])
  })

  it('begins with what stops the filing; what is respected is not in the way', () => {
    const verdicts = [
      verdict('a'),
      verdict('b', { severity: 'information' }),
      verdict('c', { severity: 'blocking' }),
      verdict('d', { severity: 'warning' }),
    ]
    expect(toRead(verdicts).map(({ rule }) => rule)).toEqual(['c', 'd', 'b'])
  })

  it('offers the amount that would pass, when there is one', () => {
    expect(offerOf([verdict('a'), verdict('b', { severity: 'blocking', passing })])?.passing).toBe(
      passing,
    )
    expect(offerOf([verdict('a', { passing })])).toBeUndefined()
    expect(offerOf([verdict('a', { severity: 'blocking' })])).toBeUndefined()
  })
})

describe('what is told to those who listen', () => {
  const broken = verdict('cap', { severity: 'blocking', message: 'Le plafond est dépassé.' })

  it.each([
    ['a rule newly broken', derived(), derived(broken), 'Le plafond est dépassé.'],
    ['the last one put right', derived(broken), derived(verdict('cap')), 'Rien à corriger'],
    ['nothing new', derived(broken), derived(broken), ''],
    ['a rule respected', derived(), derived(verdict('cap')), ''],
  ])('%s', (_case, before, now, news) => {
    expect(newsOf(before, now)).toBe(news)
  })
})

describe('the margin', () => {
  it('stands on the pages that have money on them, and on no other', () => {
    const server = new TestServer()
    expect(subjectsOf(server.page('moyens'))).toEqual([
      'project',
      'budget/project',
      'budget/structure',
    ])
    expect(subjectsOf(server.page('nature'))).toEqual([])
  })

  it('has the money of the request, and each post the account of its maximum', () => {
    const post = buildPost({ id: 'a' })
    const assessment = assess(buildFunding({ posts: [post] }), buildParameters())
    const { figures, posts } = shownFunding(assessment)
    expect(figures.map(({ key }) => key)).toEqual(['asked', 'maximum', 'cofinancing'])
    expect(posts['a']?.account.filter(({ retained }) => retained)).toHaveLength(1)
    expect(posts['a']?.maximum).toMatch(/^\d[\d\u202f]*,\d\d\u202f€$/)
  })
})
