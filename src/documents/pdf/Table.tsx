import { View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'

import type { Block } from '../blocks.ts'
import { capacityOf, columnShares } from './columns.ts'
import { Copy } from './Copy.tsx'
import { linesOf } from './measure.ts'
import { colour, LEAST_ROW, space, type Style, lettering } from './theme.ts'

type TableBlock = Extract<Block, { type: 'table' }>
type Column = { share: number; align: 'left' | 'right'; narrow: boolean }

/** A row with a cell of more lines than this may be parted between two pages. */
const TALL = 20
const MANY_COLUMNS = 6
const NARROW = lettering.narrowTable.fontSize / lettering.table.fontSize

const columnsOf = (table: TableBlock): Column[] => {
  const narrow = table.head.length > MANY_COLUMNS
  return columnShares(table).map((share, index) => ({
    share,
    align: table.align[index] ?? 'left',
    narrow,
  }))
}

const capacity = ({ share, narrow }: Column): number => capacityOf(share, narrow ? NARROW : 1)

type CellProps = { text: string; column: Column; style?: Style }

const Cell = ({ text, column, style = {} }: CellProps) => (
  <View
    style={{
      width: `${column.share * 100}%`,
      paddingHorizontal: space.tight,
      paddingVertical: 2.5,
    }}
  >
    <Copy
      capacity={capacity(column)}
      style={{
        ...(column.narrow ? lettering.narrowTable : lettering.table),
        textAlign: column.align,
        ...style,
      }}
    >
      {text}
    </Copy>
  </View>
)

type RowProps = {
  cells: readonly string[]
  columns: readonly Column[]
  total: boolean
  keepWithNext: boolean
}

const Row = ({ cells, columns, total, keepWithNext }: RowProps) => (
  <View
    minPresenceAhead={keepWithNext ? LEAST_ROW : 0}
    wrap={columns.some((column, index) => linesOf(cells[index] ?? '', capacity(column)) > TALL)}
    style={{
      flexDirection: 'row',
      borderBottomWidth: 0.5,
      borderBottomColor: colour.line,
      ...(total ? { backgroundColor: colour.faint } : {}),
    }}
  >
    {columns.map((column, index) => (
      <Cell
        key={index}
        text={cells[index] ?? ''}
        column={column}
        style={total ? { fontWeight: 600 } : {}}
      />
    ))}
  </View>
)

const Head = ({ table, columns }: { table: TableBlock; columns: readonly Column[] }) => (
  <View
    fixed
    wrap={false}
    minPresenceAhead={LEAST_ROW}
    style={{
      flexDirection: 'row',
      alignItems: 'flex-end',
      borderBottomWidth: 1,
      borderBottomColor: colour.accent,
    }}
  >
    {columns.map((column, index) => (
      <Cell
        key={index}
        text={table.head[index] ?? ''}
        column={column}
        style={{ fontWeight: 600, color: colour.accent }}
      />
    ))}
  </View>
)

const Caption = ({ text }: { text: string }) => (
  <Copy
    keepWithNext={LEAST_ROW}
    style={{ ...lettering.table, fontWeight: 600, paddingBottom: space.hair }}
  >
    {text}
  </Copy>
)

/**
 * A table whose head is repeated on each page it reaches and whose rows stay whole. The caption, the
 * head and the first two rows stay together, as do the last two rows and the totals.
 * @param props.children what closes it and is never alone on a page: a signature
 */
export const Table = ({ block, children }: { block: TableBlock; children?: ReactNode }) => {
  const columns = columnsOf(block)
  const last = block.rows.length - 1
  const lastPlain = last - (block.totals ?? 0)
  return (
    <View>
      <Caption text={block.caption} />
      <Head table={block} columns={columns} />
      {block.rows.map((cells, index) => (
        <Row
          key={index}
          cells={cells}
          columns={columns}
          total={index > lastPlain}
          keepWithNext={
            index === 0 || (index >= lastPlain - 1 && (index < last || Boolean(children)))
          }
        />
      ))}
      {children}
    </View>
  )
}
