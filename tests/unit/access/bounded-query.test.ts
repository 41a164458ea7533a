import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { boundedQuery, MOST_ROWS } from '#access/rest/bounded-query.ts'

const nested = (depth: number): object =>
  depth === 0 ? { name: { equals: 'x' } } : { and: [nested(depth - 1)] }
const wide = (conditions: number): object => ({
  or: Array.from({ length: conditions }, () => ({ name: { equals: 'x' } })),
})

describe('what a reading may ask', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['a page of ten by default', {}, {}],
    ['its own number of rows', { limit: '25' }, { limit: '25' }],
    ['never all', { limit: '0' }, { limit: '100' }],
    ['never more than a page', { limit: '5000' }, { limit: '100' }],
    ['no list without pages', { pagination: 'false' }, { pagination: 'false', limit: '100' }],
    ['no list of limits', { limit: ['1', '2'] }, { limit: '100' }],
    ['no page before the first', { page: '0' }, { page: '1' }],
    ['no page that is not a number', { page: '1e9' }, { page: '1' }],
    ['no deeper than two', { depth: '10' }, { depth: '2' }],
    ['no depth that is not a number', { depth: 'all' }, { depth: '0' }],
  ])('%s', (_, query, bounded) => {
    expect(boundedQuery(query)).toEqual({ ok: true, query: bounded })
  })

  it.each<[string, Record<string, unknown>, 'where' | 'sort' | null]>([
    ['a filter that a screen would write', { where: { and: [{ a: { equals: 1 } }] } }, null],
    ['the same as JSON', { where: '{"a":{"equals":1}}' }, null],
    ['JSON that is none', { where: '{bad' }, 'where'],
    ['a filter that is no object', { where: '12' }, 'where'],
    ['a filter within bounds', { where: wide(100) }, null],
    ['a filter that is too long', { where: wide(201) }, 'where'],
    ['a filter that is too deep', { where: nested(20) }, 'where'],
    [
      'a filter as deep as the stack',
      { where: `${'{"and":['.repeat(20_000)}{}${']}'.repeat(20_000)}` },
      'where',
    ],
    [
      'a long list of values',
      { where: { id: { in: Array.from({ length: 5000 }, String) } } },
      'where',
    ],
    [
      'a list of a hundred values',
      { where: { id: { in: Array.from({ length: 100 }, String) } } },
      null,
    ],
    ['one value for a list', { where: { amount: { in: 5 } } }, null],
    ['an object for a list', { where: { amount: { in: { $gt: 5 } } } }, 'where'],
    ['a comparison of maps', { where: { name: { near: '1,2,3' } } }, 'where'],
    ['a comparison that is none', { where: { name: { $where: '1' } } }, 'where'],
    ['an object for a value', { where: { name: { equals: { $ne: 'x' } } } }, 'where'],
    ['a list for a value', { where: { name: { equals: ['x'] } } }, 'where'],
    ['a nul', { where: { name: { like: '\0' } } }, 'where'],
    ['a text for a list of conditions', { where: { or: 'x' } }, 'where'],
    ['a day', { where: { filedAt: { greater_than: '2025-07-15' } } }, null],
    ['a day that is none', { where: { filedAt: { greater_than: 'hier' } } }, 'where'],
    ['a day among which one is none', { where: { filedAt: { in: '2025-07-15,hier' } } }, 'where'],
    ['a day in a row', { where: { 'memberships.filedAt': { equals: 'hier' } } }, 'where'],
    ['whether there is a day', { where: { filedAt: { exists: 'true' } } }, null],
    ['the same of a text', { where: { region: { equals: 'hier' } } }, null],
    ['a sort', { sort: '-createdAt,name' }, null],
    ['a sort by a path in a column', { sort: '-facts.amount, name' }, null],
    ['no sort', { sort: '' }, null],
    ['a sort that names no column', { sort: '../../etc/passwd' }, 'sort'],
    ['a sort of many columns', { sort: 'a,b,c,d,e,f' }, 'sort'],
    ['a sort that is no text', { sort: [{ a: 1 }] }, 'sort'],
  ])('%s', (_, query, refused) => {
    const bounded = boundedQuery(query, new Set(['filedAt']))
    expect(bounded.ok ? null : bounded.field).toBe(refused)
  })

  it('is a page at most, whatever is sent', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.array(fc.string()),
      fc.integer().map(String),
      fc.object(),
    )
    fc.assert(
      fc.property(fc.record({ limit: anything, page: anything, depth: anything }), (query) => {
        const bounded = boundedQuery(query)
        if (!bounded.ok) throw new Error('refused')
        const { limit, page, depth } = bounded.query
        expect(Number(limit)).toBeGreaterThanOrEqual(1)
        expect(Number(limit)).toBeLessThanOrEqual(MOST_ROWS)
        expect(Number(page)).toBeGreaterThanOrEqual(1)
        expect([0, 1, 2]).toContain(Number(depth))
      }),
    )
  })
})
