import { expect, it } from 'vitest'

import { atomicUpdate } from '#platform/database/atomic-update.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { nextRank } from '#filing/reference.ts'
import { contract } from '#tests/setup/databases.ts'

contract('transactions', (guichet) => {
  it('keeps every rank of 40 that are taken at once, without gap or double', async () => {
    const { payload } = guichet()
    const ranks = await Promise.all(
      Array.from({ length: 40 }, () =>
        inTransaction(payload, null, (req) => nextRank(req, 'test')),
      ),
    )
    expect(ranks.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, index) => index + 1),
    )
  })

  it('gives a rank back when its transaction is rolled back', async () => {
    const { payload } = guichet()
    await inTransaction(payload, null, (req) => nextRank(req, 'rolled'))
    await expect(
      inTransaction(payload, null, async (req) => {
        await nextRank(req, 'rolled')
        throw new Error('afterwards')
      }),
    ).rejects.toThrow('afterwards')
    expect(await inTransaction(payload, null, (req) => nextRank(req, 'rolled'))).toBe(2)
  })

  it('lets one of 10 compare-and-set writers win', async () => {
    const { payload } = guichet()
    await inTransaction(payload, null, (req) => nextRank(req, 'contended'))
    const won = await Promise.all(
      Array.from({ length: 10 }, (_, writer) =>
        atomicUpdate(payload, {
          collection: 'counters',
          where: { and: [{ series: { equals: 'contended' } }, { last: { equals: 1 } }] },
          data: { last: 100 + writer },
        }),
      ),
    )
    expect(won.filter((row) => row !== null)).toHaveLength(1)
  })
})
