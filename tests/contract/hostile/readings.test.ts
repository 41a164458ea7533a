import { beforeAll, expect, it } from 'vitest'

import { plant } from '#seed/plant.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { everything, refusalIn } from '#tests/builders/hostile.ts'
import { contract } from '#tests/setup/databases.ts'

contract('readings that no screen would ask (issue §8)', (guichet) => {
  let association: candidature.Session
  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    association = await candidature.signIn(guichet(), 'association@demo.test')
  })

  const or = (conditions: number) =>
    JSON.stringify({ or: Array.from({ length: conditions }, () => ({ name: { equals: 'x' } })) })
  const get = (query: string) => guichet().ask(`/api/services?${query}`, { as: association })

  it.each([
    ['a filter of 5000 conditions', `where=${encodeURIComponent(or(5000))}`],
    [
      'a filter 2000 deep',
      `where=${encodeURIComponent(`${'{"and":['.repeat(2000)}{}${']}'.repeat(2000)}`)}`,
    ],
    ['a filter that is no JSON', 'where={bad'],
    [
      'a sort of a thousand columns',
      `sort=${Array.from({ length: 1000 }, () => 'name').join(',')}`,
    ],
    ['a sort that is an object', 'sort[a]=name'],
    ['a field that is not there', 'where[inconnu][equals]=x'],
    ['an operator that is not there', 'where[name][$where]=x'],
    ['a comparison that is not there', 'where[name][explode]=x'],
  ])('%s is refused', async (_, query) => {
    const answer = await get(query)
    expect([400, 422]).toContain(answer.status)
    await refusalIn(answer)
  })

  it.each([
    'where[createdAt][equals]=hier',
    'where[createdAt][greater_than]=',
    'where[createdAt][in]=hier,demain',
    'where[createdAt][equals][$ne]=x',
    'where[createdAt][like]=x',
    'where[name][equals][$ne]=x',
    'where[name][in][$ne]=x',
    'where[name][equals][]=x',
    'where[name][like]=%5B(',
    'where[name][contains]=%00',
    'where[name][equals]=%ED%A0%80',
    'where[name][exists]=peut-être',
    'where[name][near]=1,2,3',
    'where[name][within]=x',
    'where[id][equals]=pas-un-id',
    'where[id][in]=',
    'where[id][greater_than]=x',
    'where[departments][equals]=38',
    'where[departments][in]=38,69',
    'where[region][all]=84',
    'where[or]=x',
    'where[and][0]=x',
    'where=[]',
    'where=',
    'sort=inconnu',
    'sort=',
    'sort=..%2F..%2Fetc%2Fpasswd',
    'select[value]=undefined&sort=',
    'sort=name;DROP TABLE services',
    'select=x',
    'select[name]=peut-être',
    'populate=x',
    'joins=x',
    'trash=x',
    'draft=true',
    'locale=xx',
    'fallback-locale=xx',
    'depth=1e9',
  ])('%s is answered or refused, never a fault of ours', async (query) => {
    const before = await everything(guichet())
    for (const path of [`/api/services?${query}`, `/api/services/count?${query}`]) {
      const answer = await guichet().ask(path, { as: association })
      expect(answer.status, path).toBeLessThan(500)
      if (answer.status >= 400) await refusalIn(answer)
    }
    expect(await everything(guichet())).toEqual(before)
  })

  it('says nothing of fields that one may not read, on either database', async () => {
    for (const query of [
      'where[form][exists]=true',
      'sort=envelope',
      'where[or][0][texts][like]=x',
    ]) {
      const answer = await guichet().ask(`/api/calls?${query}`, { as: association })
      expect([answer.status, (await refusalIn(answer)).code], query).toEqual([400, 'refus.corps'])
    }
  })
})
