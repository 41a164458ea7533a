/** What a spreadsheet puts in the clipboard: lines, and cells parted by tabulations. Pure. */
export const linesOf = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()))

/** One cell is pasted by the browser, like any text. */
export const isSeveral = (lines: readonly (readonly string[])[]): boolean =>
  lines.length > 1 || (lines[0]?.length ?? 0) > 1

/** Of a line copied with its words before its amount, the amount. */
const lastFilled = (line: readonly string[]): string => line.findLast((cell) => cell !== '') ?? ''

export type Placed<Box> = { box: Box; value: string }
export type Spread<Box> = {
  placed: readonly Placed<Box>[]
  /** Lines that found no box. */
  left: readonly (readonly string[])[]
}

/**
 * Puts lines into boxes, from one of them down and to the right.
 * @param columns boxes by column, from top to bottom
 */
export const spread = <Box>(
  lines: readonly (readonly string[])[],
  columns: readonly (readonly Box[])[],
  from: { column: number; index: number },
): Spread<Box> => {
  const reach = columns.slice(from.column)
  const height = reach[0]?.length ?? 0
  const room = Math.max(0, height - from.index)
  const placed = lines.slice(0, room).flatMap((line, row) =>
    line.flatMap((value, shift) => {
      const box = reach[shift]?.[from.index + row]
      return box === undefined ? [] : [{ box, value }]
    }),
  )
  return { placed, left: lines.slice(room) }
}

/** Lines of one amount each, whatever words were copied with them. */
export const amountsOf = (lines: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lines.map((line) => [lastFilled(line)])
