import { View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'

import type { Block } from '../blocks.ts'
import { Copy } from './Copy.tsx'
import { linesOf } from './measure.ts'
import { colour, LEAST_ROW, space } from './theme.ts'

type FactsBlock = Extract<Block, { type: 'facts' }>

/** A value of more lines than this may be parted between two pages. */
const TALL = 20
/** Characters that a line of a value holds. */
const CAPACITY = 54
const TERM_WIDTH = '34%'

/** The first fact is never alone at the foot of a page, nor the last one at the top. */
const keepsNext = (index: number, count: number): boolean =>
  count > 1 && (index === 0 || index === count - 2)

/**
 * Terms on the left, values on the right, a hairline between two facts.
 * @param props.children what closes them and is never alone on a page: a signature
 */
export const Facts = ({ block, children }: { block: FactsBlock; children?: ReactNode }) => (
  <View>
    {block.entries.map(({ term, value }, index) => (
      <View
        key={index}
        minPresenceAhead={
          keepsNext(index, block.entries.length + (children ? 1 : 0)) ? LEAST_ROW : 0
        }
        wrap={linesOf(value, CAPACITY) > TALL}
        style={{
          flexDirection: 'row',
          paddingVertical: 3,
          borderBottomWidth: 0.5,
          borderBottomColor: colour.line,
        }}
      >
        <View style={{ width: TERM_WIDTH, paddingRight: space.small }}>
          <Copy capacity={28} style={{ color: colour.quiet }}>
            {term}
          </Copy>
        </View>
        <View style={{ flex: 1 }}>
          <Copy capacity={CAPACITY}>{value}</Copy>
        </View>
      </View>
    ))}
    {children}
  </View>
)
