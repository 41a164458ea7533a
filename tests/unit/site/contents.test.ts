import { describe, expect, it } from 'vitest'

import type { PublishedEdition } from '#editions/published.ts'
import type { Block } from '#documents/blocks.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { anchoredSections, contentsOf } from '#site/editions/contents.ts'

const idsIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'heading') return block.id ? [block.id] : []
    if (block.type === 'callout') return idsIn(block.content)
    return block.type === 'list' ? block.items.flatMap(idsIn) : []
  })

describe('table of contents of an edition', () => {
  const sections = anchoredSections(aap2025.sections)
  const ids = sections.flatMap(({ key, blocks }) => [key, ...idsIn(blocks)])

  it('gives each heading of the whole page an id of its own', () => {
    expect(new Set(ids).size).toBe(ids.length)
    for (const own of ['contenu', 'documents', 'dates', 'contact', 'departement'])
      expect(ids).not.toContain(own)
  })

  it('names every section of the text, once, in its order', () => {
    const parts = contentsOf({ edition: aap2025 } as PublishedEdition)
    const targets = parts.flatMap(({ entries }) => entries.map(({ href }) => href.slice(1)))
    expect(new Set(targets).size).toBe(targets.length)
    expect(targets.filter((target) => ids.includes(target))).toEqual(
      aap2025.sections.map(({ key }) => key),
    )
  })
})
