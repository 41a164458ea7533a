import { describe, expect, it } from 'vitest'

import { navigationFrom } from '#site/navigation.ts'

const current = (path: string) =>
  navigationFrom(path).flatMap(({ href, current: mark }) => (mark ? [[href, mark]] : []))

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

  it('leads those who are signed in to the places where they work, and nobody else', () => {
    const before = (...places: string[]) => {
      const hrefs = navigationFrom('/', places).map(({ href }) => href)
      return hrefs.slice(0, hrefs.indexOf('/appels-a-projets'))
    }
    expect([
      before(),
      before('/compte'),
      before('/espace'),
      before('/admin', '/instruction'),
    ]).toEqual([[], [], ['/espace'], ['/admin', '/instruction']])
  })

  it('marks the place where one works from the pages beneath it', () => {
    const [first] = navigationFrom('/instruction/CSI-2025-84-00001', ['/instruction'])
    expect(first).toMatchObject({ href: '/instruction', current: 'section' })
  })
})
