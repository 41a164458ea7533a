import { View } from '@react-pdf/renderer'

import type { Block } from '../blocks.ts'
import { Copy } from './Copy.tsx'
import { millimetres, space } from './theme.ts'

/** On the right as in a letter, whole, with room for a hand-written signature. */
export const Signature = ({ block }: { block: Extract<Block, { type: 'signature' }> }) => (
  <View
    wrap={false}
    style={{
      marginTop: space.medium,
      marginLeft: millimetres(85),
      paddingBottom: millimetres(24),
    }}
  >
    {block.lines.map((line, index) => (
      <Copy key={index}>{line}</Copy>
    ))}
  </View>
)
