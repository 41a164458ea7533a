import { View } from '@react-pdf/renderer'

import type { Block } from '../blocks.ts'
import { Copy, Inlines } from './Copy.tsx'
import { colour, lettering } from './theme.ts'

const small = { ...lettering.note, color: colour.quiet }

export const Note = ({ block }: { block: Extract<Block, { type: 'note' }> }) => (
  <View id={`note-${block.number}`} style={{ flexDirection: 'row' }}>
    <View style={{ width: 18 }}>
      <Copy style={small}>{`${block.number}.`}</Copy>
    </View>
    <View style={{ flex: 1 }}>
      <Copy style={small}>
        <Inlines content={block.content} />
      </Copy>
    </View>
  </View>
)
