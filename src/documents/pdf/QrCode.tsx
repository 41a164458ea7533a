import { Path, Svg } from '@react-pdf/renderer'
import { encode } from 'uqr'

import { colour } from './theme.ts'

/** One subpath for each run of dark modules of a line, in points. */
const pathOf = (modules: readonly (readonly boolean[])[], side: number): string => {
  const points = (count: number): string => ((count * side) / modules.length).toFixed(3)
  const thickness = points(1)
  return modules
    .flatMap((line, y) => {
      const dark = line.map((isDark) => (isDark ? '1' : '0')).join('')
      return [...dark.matchAll(/1+/g)].map(
        ({ index, 0: run }) =>
          `M${points(index)} ${points(y)}h${points(run.length)}v${thickness}h-${points(run.length)}z`,
      )
    })
    .join('')
}

/** The last one drawn: a document repeats its own on every page, which is laid out several times. */
let last: { text: string; side: number; path: string } | undefined

const drawn = (text: string, side: number): string => {
  if (last?.text !== text || last.side !== side)
    last = { text, side, path: pathOf(encode(text, { ecc: 'M', border: 0 }).data, side) }
  return last.path
}

/**
 * QR code drawn as one path; level M survives a fold or a stain. The white that a reader needs around it
 * (four modules) is left by the layout. Drawn in points, because a view box is not scaled in the parts
 * of a page that are repeated.
 */
export const QrCode = ({ text, side }: { text: string; side: number }) => (
  <Svg style={{ width: side, height: side }}>
    <Path d={drawn(text, side)} fill={colour.ink} />
  </Svg>
)
