import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { escapeHtml, html } from '#mail/html.ts'

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe('the html tag', () => {
  it('escapes what is inserted, keeps what it made itself, and joins lists', () => {
    const inner = html`<b>${'<script>'}</b>`
    const made = html`<p title="${'"a" & \'b\''}">${[inner, inner]}${3}</p>`
    expect(made.source).toBe(
      '<p title="&quot;a&quot; &amp; &#39;b&#39;"><b>&lt;script&gt;</b><b>&lt;script&gt;</b>3</p>',
    )
  })

  it('never lets an inserted text open a tag or close an attribute, and loses none of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeHtml(text)
        expect(escaped).not.toMatch(/[<>"']/)
        expect(unescape(escaped)).toBe(text)
      }),
    )
  })
})
