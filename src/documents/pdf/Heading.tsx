import { View } from '@react-pdf/renderer'

import type { Block } from '../blocks.ts'
import { Copy } from './Copy.tsx'
import { colour, KEEP_WITH_NEXT, space, type Style, lettering } from './theme.ts'

type HeadingBlock = Extract<Block, { type: 'heading' }>

const styles: Record<HeadingBlock['level'], Style> = {
  2: { ...lettering.major, fontWeight: 600, color: colour.accent },
  3: { ...lettering.minor, fontWeight: 600 },
  4: { fontWeight: 600, fontStyle: 'italic' },
}

/** Space above, which stays behind when the heading begins a page. */
const above: Record<HeadingBlock['level'], number> = { 2: space.tight, 3: 0, 4: 0 }

/** A heading keeps the beginning of what follows with it, and stands in the reader's outline. */
export const Heading = ({ block }: { block: HeadingBlock }) => (
  <>
    {block.level < 4 ? <View style={{ height: above[block.level] }} /> : null}
    <View
      minPresenceAhead={KEEP_WITH_NEXT}
      {...(block.id ? { id: block.id } : {})}
      {...(block.level < 4 ? { bookmark: block.text } : {})}
    >
      <Copy style={styles[block.level]}>{block.text}</Copy>
    </View>
  </>
)
