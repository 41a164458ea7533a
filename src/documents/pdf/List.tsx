import { View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'

import { Copy } from './Copy.tsx'
import { space } from './theme.ts'

type Props = { ordered: boolean; items: readonly ReactNode[] }

/** The marker stands apart, so that lines of an item align under its first word. */
export const List = ({ ordered, items }: Props) => (
  <View style={{ gap: space.tight }}>
    {items.map((item, index) => (
      <View key={index} style={{ flexDirection: 'row' }}>
        <View style={{ width: ordered ? 20 : 14 }}>
          <Copy>{ordered ? `${index + 1}.` : '•'}</Copy>
        </View>
        <View style={{ flex: 1, gap: space.tight }}>{item}</View>
      </View>
    ))}
  </View>
)
