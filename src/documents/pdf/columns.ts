import type { Block } from '../blocks.ts'

type Table = Extract<Block, { type: 'table' }>

/** Sides of a cell and a little air, in characters. */
const AIR = 2
/** Beyond it a column gains nothing from being wider: its text is read on several lines. */
const COMFORTABLE = 90
const LONGEST_UNCUT = 22

const longestWord = (text: string): number =>
  Math.max(0, ...text.split(/[ \n]/).map((word) => word.length))

const longestLine = (text: string): number =>
  Math.max(0, ...text.split('\n').map((line) => line.length))

const needs = (cells: readonly string[], head: string) => {
  const least = Math.max(longestWord(head), ...cells.map(longestWord))
  const most = Math.max(longestWord(head), ...cells.map(longestLine))
  return {
    least: Math.min(least, LONGEST_UNCUT) + AIR,
    most: Math.min(Math.max(least, most), COMFORTABLE) + AIR,
  }
}

/**
 * Shares of the width, adding to 1, one per column: each column first holds its longest word (so that
 * an amount is never cut), the rest goes to those whose text is longer.
 */
export const columnShares = (table: Pick<Table, 'head' | 'rows'>): number[] => {
  const wanted = table.head.map((head, column) =>
    needs(
      table.rows.map((row) => row[column] ?? ''),
      head,
    ),
  )
  const least = wanted.reduce((sum, { least: width }) => sum + width, 0)
  const most = wanted.reduce((sum, { most: width }) => sum + width, 0)
  const given = Math.max(least, Math.min(most, AVAILABLE))
  const ratio = most > least ? (given - least) / (most - least) : 0
  const widths = wanted.map((need) => need.least + (need.most - need.least) * ratio)
  const total = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => width / total)
}

/** Characters on a line of the page at the size of tables. */
const AVAILABLE = 108

/** A word in capitals takes more room than as many common letters. */
const CAPITALS = 0.85

/** How many characters a column of that share surely holds on one line. */
export const capacityOf = (share: number, scale: number): number =>
  Math.max(4, Math.floor(((share * AVAILABLE) / scale - 1) * CAPITALS))
