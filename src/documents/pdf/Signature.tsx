import { View } from '@react-pdf/renderer'

import type { Block } from '../blocks.ts'
import { Copy } from './Copy.tsx'
import { GAP, millimetres, space } from './theme.ts'

type Props = {
  block: Extract<Block, { type: 'signature' }>
  /** Within the block that it closes, where no gap separates it from what is above. */
  closing?: boolean
}

/** On the right as in a letter, whole, with room for a hand-written signature. */
export const Signature = ({ block, closing = false }: Props) => (
  <View
    wrap={false}
    style={{
      marginTop: space.medium + (closing ? GAP : 0),
      marginLeft: millimetres(85),
      paddingBottom: millimetres(24),
    }}
  >
    {block.lines.map((line, index) => (
      <Copy key={index}>{line}</Copy>
    ))}
  </View>
)
