import { describe, expect, it } from 'vitest'

import { navigationFrom } from '#site/navigation.ts'

const current = (path: string, home?: string) =>
  navigationFrom(path, home).flatMap(({ href, current: mark }) => (mark ? [[href, mark]] : []))

describe('main menu', () => {
  it.each([
    ['/', []],
    ['/appels-a-projets', [['/appels-a-projets', 'page']]],
    ['/appels-a-projets/un-appel/eligibilite', [['/appels-a-projets', 'section']]],
    ['/donnees', [['/donnees', 'page']]],
    ['/donnees-personnelles', []],
  ])('from %s marks the entry one is in', (path, marked) => {
    expect(current(path)).toEqual(marked)
  })

  it('leads those who are signed in to where they work, and nobody else', () => {
    const first = (home?: string) => navigationFrom('/', home)[0]?.href
    expect([first(), first('/compte'), first('/espace/structure'), first('/admin')]).toEqual([
      '/appels-a-projets',
      '/appels-a-projets',
      '/espace',
      '/admin',
    ])
  })
})
