import type { Block } from '../blocks.ts'
import { Copy, Inlines } from './Copy.tsx'

export const Paragraph = ({ block }: { block: Extract<Block, { type: 'paragraph' }> }) => (
  <Copy>
    <Inlines content={block.content} />
  </Copy>
)
