/** Moving in boxes as in a spreadsheet. Boxes of one column bear the same `data-column`. */
const boxesOf = (root: ParentNode): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>('input[data-column]'),
]

/** Boxes by column, from top to bottom, columns in the order in which they are met. */
export const columnsIn = (root: ParentNode): readonly (readonly HTMLInputElement[])[] => [
  ...Map.groupBy(boxesOf(root), ({ dataset }) => dataset['column'] ?? '').values(),
]

export type Cell = { column: number; index: number }

export const cellOf = (
  columns: readonly (readonly unknown[])[],
  box: unknown,
): Cell | undefined => {
  const column = columns.findIndex((boxes) => boxes.includes(box))
  const index = columns[column]?.indexOf(box) ?? -1
  return index < 0 ? undefined : { column, index }
}

export type Caret = { atStart: boolean; atEnd: boolean }

const steps: Readonly<Record<string, (caret: Caret) => Cell | undefined>> = {
  ArrowDown: () => ({ column: 0, index: 1 }),
  ArrowUp: () => ({ column: 0, index: -1 }),
  // Within a text, the arrows move the caret.
  ArrowRight: ({ atEnd }) => (atEnd ? { column: 1, index: 0 } : undefined),
  ArrowLeft: ({ atStart }) => (atStart ? { column: -1, index: 0 } : undefined),
}

/** Where a key leads from a cell; undefined when the key is not for us. */
export const nextCell = (
  { column, index }: Cell,
  key: string,
  shift: boolean,
  caret: Caret,
): Cell | undefined => {
  const step =
    key === 'Enter' ? { column: 0, index: shift ? -1 : 1 } : shift ? undefined : steps[key]?.(caret)
  return step && { column: column + step.column, index: index + step.index }
}

const caretOf = ({ selectionStart, selectionEnd, value }: HTMLInputElement): Caret => ({
  atStart: selectionEnd === 0 || (selectionStart === 0 && selectionEnd === value.length),
  atEnd: selectionStart === value.length || (selectionStart === 0 && selectionEnd === value.length),
})

/** Opens what folds a box away. */
export const unfold = (box: Element): void => {
  const folded = box.closest('details')
  if (folded) folded.open = true
}

export const goTo = (box: HTMLInputElement): void => {
  unfold(box)
  box.focus()
  box.select()
}

/** Follows a key from a box to another; true when it was for us. */
export const followKey = (root: ParentNode, event: KeyboardEvent): boolean => {
  const box = event.target
  if (!(box instanceof HTMLInputElement) || event.altKey || event.ctrlKey || event.metaKey)
    return false
  const columns = columnsIn(root)
  const from = cellOf(columns, box)
  const to = from && nextCell(from, event.key, event.shiftKey, caretOf(box))
  const target = to && columns[to.column]?.[to.index]
  if (target) goTo(target)
  return target !== undefined
}
