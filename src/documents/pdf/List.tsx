import { View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'

import { Copy } from './Copy.tsx'
import { LEAST_ROW, space } from './theme.ts'

type Props = {
  ordered: boolean
  items: readonly ReactNode[]
  /** What closes it and is never alone on a page: a signature. */
  children?: ReactNode
}

/** The marker stands apart, so that lines of an item align under its first word. */
export const List = ({ ordered, items, children }: Props) => (
  <View style={{ gap: space.tight }}>
    {items.map((item, index) => (
      <View
        key={index}
        minPresenceAhead={children && index === items.length - 1 ? LEAST_ROW : 0}
        style={{ flexDirection: 'row' }}
      >
        <View style={{ width: ordered ? 20 : 14 }}>
          <Copy>{ordered ? `${index + 1}.` : '•'}</Copy>
        </View>
        <View style={{ flex: 1, gap: space.tight }}>{item}</View>
      </View>
    ))}
    {children}
  </View>
)
