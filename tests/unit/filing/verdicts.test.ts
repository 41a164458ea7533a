import { describe, expect, it } from 'vitest'

import { verdictsOf } from '#filing/read-candidature.ts'
import { assess } from '#funding/assess.ts'
import { buildFunding, buildParameters, buildPost, euros } from '#tests/builders/funding.ts'

describe('the verdicts of a candidature', () => {
  it('says each verdict once, of a post as of the project (R046, R048)', () => {
    const post = buildPost({ asked: euros('40 000') })
    const assessment = assess(buildFunding({ posts: [post] }), buildParameters())
    const told = verdictsOf({ assessment }).filter(({ severity }) => severity === 'blocking')
    expect(told.map(({ rule }) => rule).toSorted()).toEqual(['cap', 'rate'])
  })
})
