import type { Styles } from '@react-pdf/renderer'

export type Style = Styles[string]

/** Points per millimetre: react-pdf lays out in points. */
const MILLIMETRE = 72 / 25.4

export const millimetres = (length: number): number => length * MILLIMETRE

export const FAMILY = 'Source Sans 3'

/** One ink and one accent, both legible when printed in grey. */
export const colour = {
  ink: '#161616',
  quiet: '#4a4a4a',
  accent: '#1f3f77',
  line: '#b4b4b4',
  faint: '#f3f5f9',
  grey: '#f6f6f6',
  warning: '#8a3b00',
  warningFaint: '#fdf4ec',
} as const

export const size = {
  small: 8.5,
  note: 9,
  table: 9.25,
  body: 10.5,
  minor: 11,
  major: 13,
  title: 19,
} as const

export const space = { hair: 2, tight: 4, small: 8, medium: 12, large: 16, wide: 24 } as const

export const leading = 1.36

/**
 * Space between two blocks. A gap vanishes where the page breaks; a margin under a block would go on to
 * the next page, and leave an empty last page behind it.
 */
export const GAP = 6

/** Room that must remain under a heading or a caption for it to stay on the page: about three lines. */
export const KEEP_WITH_NEXT = 54

/** Less than the height of any row: forbids a page break right after a row, and nowhere else. */
export const LEAST_ROW = 12

export const page = {
  margin: millimetres(20),
  /** Height kept at the foot for the verification code, its QR and the page number. */
  foot: millimetres(32),
  footFromEdge: millimetres(9),
  width: millimetres(170),
} as const
