import { describe, expect, it } from 'vitest'

import { html, tagsOf } from '#tests/unit/ui/html.ts'
import { Gallery } from '#ui/gallery/Gallery.tsx'
import { PageShell } from '#ui/shell/PageShell.tsx'
import { themeBundle } from '#ui/theme/bundle.ts'

const markup = html(
  <PageShell
    navigation={[{ label: 'Appels', href: '/appels' }]}
    account={{ signedIn: true, label: 'Agent', detail: 'Service', href: '/c', signOutAction: '/s' }}
    footer={{ links: [], theme: { current: 'system', action: '/affichage' } }}
  >
    <Gallery now={new Date('2031-03-03T13:32:00Z')} />
  </PageShell>,
)
const tags = tagsOf(markup)
const values = (name: string): readonly string[] =>
  tags.flatMap(({ attributes }) => attributes[name] ?? [])
const ids = values('id')

describe('the page of the components', () => {
  it('has no id twice', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it.each(['for', 'aria-describedby', 'aria-labelledby', 'popovertarget'])(
    'has what each %s refers to',
    (name) => {
      const wanted = values(name).flatMap((value) => value.split(' '))
      expect(wanted.length).toBeGreaterThan(0)
      expect(wanted.filter((id) => !ids.includes(id))).toEqual([])
    },
  )

  it('never skips a level of heading and has one h1', () => {
    const levels = tags.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  it('has no style in an attribute, which the policy forbids (stack-notes §3)', () => {
    expect(values('style')).toEqual([])
  })

  it('styles every class name of ours', () => {
    const { css } = themeBundle('guichet')
    const ours = new Set(values('class').flatMap((value) => value.split(' ')))
    /** The plain state of a component whose other states are styled. */
    const plain = new Set([
      'ga-save--idle',
      'ga-outcome',
      'ga-chart__label',
      'ga-chart__value',
      ...['plain', 'slant', 'dots', 'upright', 'empty'].map((kind) => `ga-chart__mark--${kind}`),
      ...['dots', 'upright', 'empty'].map((kind) => `ga-chart__ground--${kind}`),
    ])
    const unstyled = [...ours].filter(
      (name) => name.startsWith('ga-') && !plain.has(name) && !css.includes(`.${name}`),
    )
    expect(unstyled).toEqual([])
  })
})
