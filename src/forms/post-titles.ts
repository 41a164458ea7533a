import type { Answers } from './answers.ts'
import type { CompiledForm } from './compile/form.ts'
import type { FieldKey } from './definition.ts'
import { isTyped, liveRows } from './stored.ts'

export type PostTitle = { /** Id of the row. */ id: string; title: string }

/**
 * The titles of the posts as they stand, without evaluating the form: empty where none is given.
 * @param table key of the table of posts
 */
export const postTitles = (form: CompiledForm, answers: Answers, table: FieldKey): PostTitle[] => {
  const column = form.fields.get(table)?.columns.find(({ column: { role } }) => role === 'title')
  if (!column) return []
  return liveRows(answers[table]).map(({ id, cells }) => {
    const cell = cells[column.key]
    if (isTyped(cell)) return { id, title: cell.typed }
    return { id, title: typeof cell === 'string' ? cell : '' }
  })
}
