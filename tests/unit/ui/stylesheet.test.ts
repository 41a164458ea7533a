import { existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { readDsfrFile } from '#ui/dsfr-file.ts'
import { stylesheets } from '#ui/stylesheet.ts'
import { themeBundle } from '#ui/theme/bundle.ts'
import { readThemeChoice, themeAttributes } from '#ui/theme/choice.ts'
import { compact, ownRules } from '#ui/theme/rules.ts'

describe('our stylesheet', () => {
  const { css } = themeBundle('guichet')

  it('weighs at most 15 kB compressed', () => {
    expect(gzipSync(css).length).toBeLessThan(15_000)
  })

  it('asks nothing of another host, and only for fonts that are there', () => {
    const urls = [...css.matchAll(/url\('([^']+)'\)/g)].map(([, url]) => url ?? '')
    expect(urls.length).toBeGreaterThan(0)
    for (const url of urls) expect(existsSync(path.join('public', url)), url).toBe(true)
    expect(css).not.toMatch(/https?:|@import|Marianne/)
  })

  it('says every colour through a token', () => {
    const outsideTokens = css.replace(/--[\w-]+: #[0-9a-f]{6};/g, '')
    expect(outsideTokens).not.toMatch(/#[0-9a-f]{3,8}\b/)
  })

  it('uses no token that it does not define', () => {
    const defined = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
    const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name)
    expect(used.filter((name) => !defined.has(name))).toEqual([])
  })
})

describe('what a layout links', () => {
  it('is our theme and its font, at an address that changes with it', () => {
    const { version } = themeBundle('guichet')
    expect(version).toMatch(/^[0-9a-f]{12}$/)
    expect(stylesheets({})).toEqual({
      hrefs: [`/theme/guichet-${version}.css`],
      preloadedFonts: ['/fonts/source-sans-3-latin.woff2'],
    })
  })

  it('is the official distribution, then our own components, where DSFR_DIST is set', () => {
    const { hrefs, preloadedFonts } = stylesheets({ dsfrDist: '/srv/dsfr' })
    expect(hrefs).toEqual([
      '/dsfr/dsfr.min.css',
      `/theme/complement-${themeBundle('complement').version}.css`,
    ])
    expect(preloadedFonts).toEqual([])
  })
})

describe('the rules of our own components', () => {
  it('leave out those of the design system, in groups too', () => {
    const css = `
      /* word */
      .fr-btn { color: red; }
      .ga-task,
      .fr-card { gap: 1px; }
      @media (min-width: 1em) { .fr-nav { top: 0; } }
      @media print { .fr-nav { top: 0; } .ga-bar { display: none; } }
      @keyframes ga-turning { to { rotate: 1turn; } }`
    expect(ownRules(css)).toBe(
      '.ga-task,.fr-card{gap: 1px;}@media print{.ga-bar{display: none;}}@keyframes ga-turning{to{rotate: 1turn;}}',
    )
  })

  it('are all in the complement, and no rule of a bare class name of the system', () => {
    const { css } = themeBundle('complement')
    expect(css).toContain('.ga-timeline__item')
    expect(css).not.toMatch(/[}]\.fr-btn\{/)
  })

  it('are compacted without touching a value', () => {
    expect(compact('a {\n  margin: 0 auto;\n  content: "x  y";\n}\n')).toBe(
      'a{margin: 0 auto;content: "x  y";}',
    )
  })
})

describe('files of the official distribution', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'dsfr-'))
  const folder = path.join(root, 'dist')
  mkdirSync(path.join(folder, 'icons'), { recursive: true })
  writeFileSync(path.join(folder, 'dsfr.min.css'), 'a{}')
  writeFileSync(path.join(folder, 'icons/a.svg'), '<svg/>')
  writeFileSync(path.join(folder, 'page.html'), 'x')
  writeFileSync(path.join(root, 'secret.css'), 'secret')
  symlinkSync(path.join(root, 'secret.css'), path.join(folder, 'link.css'))

  it.each([
    [['dsfr.min.css'], 'text/css; charset=utf-8'],
    [['icons', 'a.svg'], 'image/svg+xml'],
  ])('%j is served as %s', async (segments, type) => {
    expect((await readDsfrFile(folder, segments))?.type).toBe(type)
  })

  it.each([
    [['..', 'secret.css']],
    [['icons', '..', '..', 'secret.css']],
    [['link.css']],
    [['page.html']],
    [['icons']],
    [['absent.css']],
    [[]],
  ])('%j is not served', async (segments) => {
    expect(await readDsfrFile(folder, segments)).toBeUndefined()
  })
})

describe('the look that is chosen', () => {
  it.each([
    ['dark', 'dark'],
    ['light', 'light'],
    ['purple', 'system'],
    [undefined, 'system'],
  ])('%s is read as %s', (given, expected) => expect(readThemeChoice(given)).toBe(expected))

  it('is left to the device by our theme, and light beside a distribution that cannot ask it', () => {
    const dark = { 'data-theme': 'dark', 'data-fr-theme': 'dark' }
    expect(themeAttributes('system')).toEqual({})
    expect(themeAttributes('dark')).toEqual(dark)
    expect(themeAttributes('dark', '/srv/dsfr')).toEqual(dark)
    expect(themeAttributes('system', '/srv/dsfr')).toEqual({
      'data-theme': 'light',
      'data-fr-theme': 'light',
    })
  })
})
