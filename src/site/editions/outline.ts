import type { Block } from '#documents/blocks.ts'

const raised = (block: Block): Block => {
  if (block.type !== 'heading' || block.level === 2) return block
  return { ...block, level: block.level === 4 ? 3 : 2 }
}

/**
 * The blocks of a text whose title is the title of the page: headings that stood under a section's own
 * title, now left out, rise by one level, so that none is skipped.
 */
export const underPageTitle = (blocks: readonly Block[]): readonly Block[] => {
  const first = blocks.findIndex((block) => block.type === 'heading' && block.level === 2)
  const before = first === -1 ? blocks.length : first
  return blocks.map((block, rank) => (rank < before ? raised(block) : block))
}
