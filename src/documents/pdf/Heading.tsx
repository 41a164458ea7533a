import { View } from '@react-pdf/renderer'

import type { Block } from '../blocks.ts'
import { Copy } from './Copy.tsx'
import { colour, KEEP_WITH_NEXT, size, space, type Style } from './theme.ts'

type HeadingBlock = Extract<Block, { type: 'heading' }>

const styles: Record<HeadingBlock['level'], Style> = {
  2: {
    fontSize: size.major,
    fontWeight: 600,
    color: colour.accent,
    marginTop: space.medium,
  },
  3: { fontSize: size.minor, fontWeight: 600, marginTop: space.small },
  4: { fontWeight: 600, fontStyle: 'italic', marginTop: space.tight },
}

/** A heading keeps the beginning of what follows with it, and stands in the reader's outline. */
export const Heading = ({ block }: { block: HeadingBlock }) => (
  <View
    minPresenceAhead={KEEP_WITH_NEXT}
    {...(block.id ? { id: block.id } : {})}
    {...(block.level < 4 ? { bookmark: block.text } : {})}
  >
    <Copy style={{ lineHeight: 1.2, ...styles[block.level] }}>{block.text}</Copy>
  </View>
)
