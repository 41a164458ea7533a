import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { communeRegister } from '#territories/communes.ts'
import { communesNamed, searchCommunes } from '#territories/search.ts'

const names = (query: string, options: { department?: string; limit?: number } = {}) =>
  searchCommunes(query, { limit: 5, ...options }).map(({ name }) => name)

describe('looking for a commune', () => {
  it.each([
    ['grenoble', 'Grenoble'],
    ['GRENO', 'Grenoble'],
    ['martin d’hérès', "Saint-Martin-d'Hères"],
    ['martin-d heres', "Saint-Martin-d'Hères"],
    ['st martin d h', "Saint-Martin-d'Hères"],
    ['saint-martin d’hères', "Saint-Martin-d'Hères"],
    ['ste foy les lyon', 'Sainte-Foy-lès-Lyon'],
    ['oeuf', 'Œuf-en-Ternois'],
    ['ham', 'Ham'],
    ['38400', "Saint-Martin-d'Hères"],
    ['lyon 3e', 'Lyon'],
  ])('%j gives first %s', (query, first) => {
    expect(names(query)[0]).toBe(first)
  })

  it('puts the exact name first, then the most populated', () => {
    expect(names('lyon')[0]).toBe('Lyon')
    expect(names('saint d', { department: '93' })).toEqual(['Saint-Denis', "L'Île-Saint-Denis"])
  })

  it('finds the commune of today by the name of one merged into it, once', () => {
    expect(searchCommunes('annecy le vieux', { limit: 5 })).toMatchObject([
      { code: '74010', name: 'Annecy', formerName: 'Annecy-le-Vieux' },
    ])
    const annecy = searchCommunes('annecy', { limit: 20 }).filter(({ code }) => code === '74010')
    expect(annecy).toHaveLength(1)
    expect(annecy[0]).not.toHaveProperty('formerName')
  })

  it('stays in the département asked, within the limit', () => {
    const found = searchCommunes('saint', { department: '38', limit: 7 })
    expect(found).toHaveLength(7)
    expect(new Set(found.map(({ department }) => department))).toEqual(new Set(['38']))
  })

  it.each(['', '   ', '---', 'zzzz'])('%j finds nothing', (query) => {
    expect(searchCommunes(query, { limit: 5 })).toEqual([])
  })

  it('finds any commune by its own name', () => {
    const { communes } = communeRegister()
    fc.assert(
      fc.property(fc.nat({ max: communes.length - 1 }), (rank) => {
        const one = communes[rank]
        expect(communesNamed(one?.name.toUpperCase() ?? '')).toContain(one)
        const found = searchCommunes(one?.name ?? '', { department: one?.department, limit: 3 })
        expect(found.map(({ code }) => code)).toContain(one?.code)
      }),
    )
  })
})
