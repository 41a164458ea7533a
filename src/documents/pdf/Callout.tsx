import { View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'

import type { Block } from '../blocks.ts'
import { Copy } from './Copy.tsx'
import { colour, GAP, KEEP_WITH_NEXT, space, lettering } from './theme.ts'

type CalloutBlock = Extract<Block, { type: 'callout' }>
type Props = {
  block: CalloutBlock
  /** What the callout says, one node per block. */
  children: readonly ReactNode[]
  /** A long callout may be parted between two pages. */
  long: boolean
  /** A long first block may leave a part of itself with the title. */
  firstLong: boolean
}

const tones: Record<CalloutBlock['tone'], { edge: string; ground: string }> = {
  focus: { edge: colour.accent, ground: colour.faint },
  information: { edge: colour.quiet, ground: colour.grey },
  warning: { edge: colour.warning, ground: colour.warningFaint },
}

/**
 * Set apart by a rule and a title: the colour alone says nothing. The paddings are the children's,
 * because a padding of the box itself is a place where the page may break, and would leave an empty box.
 */
export const Callout = ({ block, children, long, firstLong }: Props) => {
  const tone = tones[block.tone]
  const [first, ...others] = children
  const inner = { paddingBottom: GAP }
  const title = { ...lettering.minor, fontWeight: 600, color: tone.edge } as const
  return (
    <View
      wrap={long}
      style={{
        borderLeftWidth: 2.5,
        borderLeftColor: tone.edge,
        backgroundColor: tone.ground,
        paddingHorizontal: space.medium,
      }}
    >
      <View wrap={firstLong} style={{ ...inner, paddingTop: space.small, gap: space.tight }}>
        <Copy keepWithNext={KEEP_WITH_NEXT} style={title}>
          {block.title}
        </Copy>
        {first}
      </View>
      {others.map((other, index) => (
        <View key={index} style={inner}>
          {other}
        </View>
      ))}
    </View>
  )
}
