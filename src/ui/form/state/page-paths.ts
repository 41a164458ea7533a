import type { PageView } from '#forms/view/page-view.ts'
import type { Tables } from './rows.ts'

/** Columns of the tables and of the named lines of the budgets of a page. */
export const tablesOf = ({ sections, namedColumns }: PageView): Tables =>
  Object.fromEntries(
    sections
      .flatMap(({ fields }) => fields)
      .flatMap((field) => {
        const columns = 'columns' in field ? field.columns : namedColumns[field.key]
        return columns ? [[field.key, columns.map(({ key }) => key)]] : []
      }),
  )

/** Whether a path belongs to a page. */
export const pathsOf = ({ sections }: PageView): ((path: string) => boolean) => {
  const keys = new Set(sections.flatMap(({ fields }) => fields.map(({ key }) => key)))
  return (path) => keys.has(path.split('/')[0] ?? '')
}
