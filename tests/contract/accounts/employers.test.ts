import { beforeAll, expect, it } from 'vitest'

import { completeEmployers } from '#accounts/employer.ts'
import { plant } from '#seed/plant.ts'
import { contract } from '#tests/setup/databases.ts'

contract('offices written before the number of their employer', (guichet) => {
  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
  })

  const accountOf = async (email: string) => {
    const where = { email: { equals: email } }
    const { docs } = await guichet().payload.find({ collection: 'users', where, depth: 0 })
    const [account] = docs
    if (!account) throw new Error(`no account ${email}`)
    return account
  }

  it('are completed, and keep their départements (R032, R079)', async () => {
    const { payload } = guichet()
    const { id, memberships } = await accountOf('ddets.38@demo.test')
    const coordinator = await accountOf('coordination.ara@demo.test')
    const office = coordinator.memberships?.[0]
    const before = [
      ...(memberships ?? []),
      {
        id: 'b'.repeat(24),
        role: 'coordinator' as const,
        region: '84',
        structure: office?.structure,
        employerSiren: null,
      },
    ]
    await payload.db.updateOne({ collection: 'users', id, data: { memberships: before } })

    expect(await completeEmployers(payload)).toBe(1)
    const after = await accountOf('ddets.38@demo.test')
    expect(after.memberships).toMatchObject([
      { role: 'county_reviewer', departments: ['38'] },
      { role: 'coordinator', region: '84', employerSiren: office?.employerSiren },
    ])
    expect(office?.employerSiren).toMatch(/^\d{9}$/)
    expect(await completeEmployers(payload)).toBe(0)
  })
})
