import type { RefObject } from 'react'

import { liveRows } from '#ui/form/state/rows.ts'
import { useForm } from '#ui/form/use-form.ts'
import type { RowsField } from './row-names.ts'
import { useGrid } from './use-grid.ts'

/** Columns whose boxes take what is pasted: lists to choose in do not. */
const pastedColumns = ({ columns }: RowsField): readonly string[] =>
  columns.filter(({ kind }) => kind !== 'choice' && kind !== 'yesNo').map(({ key }) => key)

/** Pasting in a table: lines beyond its rows become rows, as many as it may have. */
export const usePasteRows = (root: RefObject<HTMLElement | null>, field: RowsField): string => {
  const { session } = useForm()
  const { key, maxRows } = field
  return useGrid(root, {
    read: (lines) => lines,
    overflow: (lines, column) => {
      const room = Math.max(0, maxRows - liveRows(session.store.get(), key).length)
      const columns = pastedColumns(field).slice(column)
      for (const line of lines.slice(0, room)) {
        const cells = columns.flatMap((name, at) => (line[at] ? [[name, line[at]]] : []))
        session.addRow(key, Object.fromEntries(cells) as Record<string, string>)
      }
      return Math.min(room, lines.length)
    },
  })
}
