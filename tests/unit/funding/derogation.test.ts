import { describe, expect, it } from 'vitest'

import { assess, blockingOf } from '#funding/assess.ts'
import {
  buildFunding,
  buildParameters,
  buildPost,
  euros,
  findingsOf,
} from '#tests/builders/funding.ts'

const parameters = buildParameters()

describe('R049 derogation to the cap', () => {
  const cases = [
    {
      name: 'X22 granted',
      reason: 'Zone de montagne',
      granted: true,
      asked: '33 000',
      maximum: '35 000',
      cap: [],
    },
    {
      name: 'X22 asked, not decided',
      reason: 'Zone de montagne',
      asked: '33 000',
      maximum: '29 473',
      cap: ['warning', '29 473'],
    },
    {
      name: 'X22 without a reason',
      reason: '  ',
      asked: '33 000',
      maximum: '29 473',
      cap: ['blocking', '29 473'],
    },
    {
      name: 'X22 refused',
      reason: 'Zone de montagne',
      granted: false,
      asked: '33 000',
      maximum: '29 473',
      cap: ['blocking', '29 473'],
    },
  ] as const

  it.each(cases)('$name', ({ reason, asked, maximum, cap, ...line }) => {
    const derogation = 'granted' in line ? { reason, granted: line.granted } : { reason }
    const post = buildPost({ cost: euros('50 000'), asked: euros(asked), derogation })
    const assessment = assess(buildFunding({ posts: [post] }), parameters)
    expect(assessment.posts[0]?.maximum).toBe(euros(maximum))
    const findings = findingsOf(assessment.verdicts, 'cap')
    const [severity, passing] = cap
    expect(findings.map((finding) => [finding.severity, finding.passing])).toEqual(
      severity === undefined ? [] : [[severity, euros(passing)]],
    )
    expect(findingsOf(assessment.verdicts, 'rate')).toEqual([])
  })

  it('X22 undecided is « à décider par la DREETS » and may be filed', () => {
    const derogation = { reason: 'Zone de montagne' }
    const post = buildPost({ cost: euros('50 000'), asked: euros('33 000'), derogation })
    const assessment = assess(buildFunding({ posts: [post] }), parameters)
    expect(findingsOf(assessment.verdicts, 'cap')[0]?.message).toContain('à décider par la DREETS')
    expect(blockingOf(assessment)).toEqual([])
  })

  it.each([{ granted: true }, {}])('X23 cannot pass the rate (%o)', (decision) => {
    const derogation = { reason: 'Zone de montagne', ...decision }
    const post = buildPost({ cost: euros('44 000'), asked: euros('33 000'), derogation })
    const blocking = blockingOf(assess(buildFunding({ posts: [post] }), parameters))
    expect(blocking.map(({ rule, passing }) => [rule, passing])).toEqual([
      ['rate', euros('30 800')],
    ])
    expect(blocking[0]?.message).toContain('jamais sur la part de 70\u202f%')
  })

  it('is ignored where the call provides none, and says so', () => {
    const derogation = { reason: 'Zone de montagne', granted: true }
    const post = buildPost({ cost: euros('50 000'), asked: euros('33 000'), derogation })
    const assessment = assess(
      buildFunding({ posts: [post] }),
      buildParameters({ derogationAllowed: false }),
    )
    expect(assessment.posts[0]?.maximum).toBe(euros('29 473'))
    expect(findingsOf(assessment.verdicts, 'cap')[0]?.message).toContain(
      'ne prévoit pas de dérogation',
    )
  })

  it('shows the lifted cap in the calculation without retaining it', () => {
    const derogation = { reason: 'Zone de montagne', granted: true }
    const post = buildPost({ cost: euros('50 000'), asked: euros('33 000'), derogation })
    const account = assess(buildFunding({ posts: [post] }), parameters).posts[0]?.account
    expect(account?.map(({ label, retained }) => [label, retained])).toEqual([
      ['70\u202f% du coût du poste (50\u202f000,00\u202f€)', true],
      ['Plafond levé par une dérogation', undefined],
    ])
  })
})
