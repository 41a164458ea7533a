import { readFileSync, existsSync, globSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...globSync('docs/**/*.md')]

/** Targets of links and pictures, of Markdown and of HTML, without what follows a #. */
const targetsOf = (text: string): string[] =>
  [...text.matchAll(/\]\((?:<([^>]+)>|([^)\s]+))\)|(?:src|href)="([^"]+)"/g)]
    .map(([, bracketed, plain, attribute]) => bracketed ?? plain ?? attribute ?? '')
    .map((target) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))

describe('the pages of documentation', () => {
  it.each(pages)('%s leads only to what is there', (page) => {
    const lost = targetsOf(readFileSync(page, 'utf8')).filter(
      (target) => !existsSync(path.resolve(path.dirname(page), target)),
    )
    expect(lost).toEqual([])
  })

  it('reads links of each manner', () => {
    const text = '[a](b.md#c) [d](<e (f).ts>) ![g](h.jpg) <img src="i.jpg" /> <https://j.example>'
    expect(targetsOf(text)).toEqual(['b.md', 'e (f).ts', 'h.jpg', 'i.jpg'])
  })
})
