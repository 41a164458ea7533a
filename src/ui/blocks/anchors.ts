import type { Block } from '#documents/blocks.ts'

export type Anchor = { id: string; text: string; level: 2 | 3 | 4 }

/** A text as it can stand in an address: no accent, no capital, words joined by hyphens. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

function uniqueId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let rank = 2; taken.has(id); rank += 1) id = `${wanted}-${rank}`
  taken.add(id)
  return id
}

function anchorBlock(block: Block, prefix: string, taken: Set<string>): Block {
  switch (block.type) {
    case 'heading': {
      const wanted = block.id ?? `${prefix}${slugOf(block.text) || 'titre'}`
      return { ...block, id: uniqueId(wanted, taken) }
    }
    case 'callout':
      return { ...block, content: anchorBlocks(block.content, prefix, taken) }
    case 'list':
      return { ...block, items: block.items.map((item) => anchorBlocks(item, prefix, taken)) }
    default:
      return block
  }
}

/**
 * The same blocks with an id on every heading, unique among them. `prefix` keeps the ids of several
 * texts of one page apart.
 */
export function anchorBlocks(
  blocks: readonly Block[],
  prefix = '',
  taken: Set<string> = new Set(),
): readonly Block[] {
  return blocks.map((block) => anchorBlock(block, prefix, taken))
}

/** The headings of a text with the ids that `Blocks` gives them, for a table of contents. */
export function headingsOf(blocks: readonly Block[], prefix = ''): readonly Anchor[] {
  return anchorBlocks(blocks, prefix).flatMap((block) =>
    block.type === 'heading' && block.id !== undefined
      ? [{ id: block.id, text: block.text, level: block.level }]
      : [],
  )
}
