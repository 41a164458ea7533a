import type { Block } from '../blocks.ts'
import { Copy, Inlines } from './Copy.tsx'
import { LEAST_ROW } from './theme.ts'

type Props = {
  block: Extract<Block, { type: 'paragraph' }>
  /** A signature is never alone on its page: the paragraph above goes with it. */
  beforeSignature: boolean
}

export const Paragraph = ({ block, beforeSignature }: Props) => (
  <Copy keepWithNext={beforeSignature ? LEAST_ROW : 0}>
    <Inlines content={block.content} />
  </Copy>
)
