import { describe, expect, it } from 'vitest'

import { heading, paragraph } from '#documents/writing.ts'
import type { Block } from '#documents/blocks.ts'
import { underPageTitle } from '#site/editions/outline.ts'

const under = (level: 3 | 4, text: string): Block => ({ type: 'heading', level, text })
const levels = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []))

describe('outline of an annex shown as a page', () => {
  it('raises the headings of a section whose title is that of the page', () => {
    const blocks = [paragraph('Texte'), under(3, 'Un'), under(4, 'Deux'), under(3, 'Trois')]
    expect(levels(underPageTitle(blocks))).toEqual([2, 3, 2])
  })

  it('leaves what stands under a title of its own', () => {
    const blocks = [under(3, 'Un'), heading('Pièces'), under(3, 'Deux'), under(4, 'Trois')]
    expect(levels(underPageTitle(blocks))).toEqual([2, 2, 3, 4])
  })

  it('changes nothing else', () => {
    const blocks = [paragraph('Texte'), heading('Titre')]
    expect(underPageTitle(blocks)).toEqual(blocks)
  })
})
