import type { Styles } from '@react-pdf/renderer'

export type Style = Styles[string]

/** Points per millimetre: react-pdf lays out in points. */
const MILLIMETRE = 72 / 25.4

export const millimetres = (length: number): number => length * MILLIMETRE

/**
 * The name under which Source Sans 3 is registered. The engine ends each list of faces with this one, takes
 * it for each sign that the face lacks (the end of a line is one), and leaves it to the reader's machine:
 * under its name stands our face, so that what is issued embeds all that it needs.
 */
export const FAMILY = 'Helvetica'

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

/**
 * Sizes and line heights. Heights are whole quarters of a point, so that sums are exact: the smallest
 * rounding error between two blocks would be a blank where a page may break.
 */
export const lettering = {
  small: { fontSize: 8.5, lineHeight: '11pt' },
  note: { fontSize: 9, lineHeight: '12pt' },
  narrowTable: { fontSize: 8.25, lineHeight: '10.5pt' },
  table: { fontSize: 9.25, lineHeight: '12pt' },
  body: { fontSize: 10.5, lineHeight: '14.25pt' },
  minor: { fontSize: 11, lineHeight: '14pt' },
  major: { fontSize: 13, lineHeight: '16pt' },
  title: { fontSize: 19, lineHeight: '22pt' },
} as const satisfies Record<string, Style>

export const space = { hair: 2, tight: 4, small: 8, medium: 12, large: 16, wide: 24 } as const

/**
 * Space between two blocks. A gap vanishes where the page breaks. A margin or a padding of a block that
 * may be parted does not: it is itself a place where the page may break, so that it strands a heading
 * above it, or leaves an empty last page below it.
 */
export const GAP = 7

/** Room that must remain under a heading or a caption for it to stay on the page: about three lines. */
export const KEEP_WITH_NEXT = 54

/** Less than the height of any row: forbids a page break right after a row, and nowhere else. */
export const LEAST_ROW = 12

export const page = {
  margin: millimetres(20),
  /** Height kept at the foot for the page number alone, and with the verification code and its QR. */
  foot: millimetres(22),
  footWithCode: millimetres(32),
  footFromEdge: millimetres(9),
  width: millimetres(170),
} as const
