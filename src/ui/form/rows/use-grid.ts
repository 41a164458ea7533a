import { useEffect, useEffectEvent, useState, type RefObject } from 'react'

import { rowTexts } from '#i18n/form-rows.ts'
import { useForm } from '#ui/form/use-form.ts'
import { cellOf, columnsIn, followKey, goTo, unfold } from './grid-moves.ts'
import { isSeveral, linesOf, spread } from './pasted.ts'

export type GridHabits = {
  /** What is kept of the lines pasted. */
  read: (lines: readonly (readonly string[])[]) => readonly (readonly string[])[]
  /** Lines below the last box, from a column on; how many found a place after all. */
  overflow: (lines: readonly (readonly string[])[], column: number) => number
}

const newsOf = (count: number, left: number): string =>
  left > 0 ? rowTexts.pastedWithout(count, left) : rowTexts.pasted(count)

/**
 * Makes boxes behave as cells of a spreadsheet.
 * @returns what was pasted, for those who listen
 */
export const useGrid = (root: RefObject<HTMLElement | null>, habits: GridHabits): string => {
  const { session, readOnly } = useForm()
  const [news, setNews] = useState('')
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (root.current && followKey(root.current, event)) event.preventDefault()
  })
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const lines = linesOf(event.clipboardData?.getData('text/plain') ?? '')
    const columns = root.current ? columnsIn(root.current) : []
    const from = cellOf(columns, event.target)
    if (!from || readOnly || !isSeveral(lines)) return
    event.preventDefault()
    const { placed, left } = spread(habits.read(lines), columns, from)
    for (const { box, value } of placed) {
      unfold(box)
      session.type(box.name, value)
    }
    const added = left.length > 0 ? habits.overflow(left, from.column) : 0
    const last = placed.at(-1)
    if (last) goTo(last.box)
    setNews(newsOf(placed.length, left.length - added))
  })
  useEffect(() => {
    const element = root.current
    element?.addEventListener('keydown', onKey)
    element?.addEventListener('paste', onPaste)
    return () => {
      element?.removeEventListener('keydown', onKey)
      element?.removeEventListener('paste', onPaste)
    }
  }, [root])
  return news
}
