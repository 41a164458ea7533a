import { useState, type MouseEvent } from 'react'

import type { Field, ScalarField } from '#forms/definition.ts'
import type { PageView } from '#forms/view/page-view.ts'
import { formPageTexts } from '#i18n/form-page.ts'
import { rowTexts } from '#i18n/form-rows.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { ErrorSummary, type ErrorEntry } from '#ui/components/ErrorSummary.tsx'
import { fieldId } from '#ui/form/field-id.ts'
import { unfold } from '#ui/form/rows/grid-moves.ts'
import type { FormState } from '#ui/form/state/form-state.ts'
import { pathsOf } from '#ui/form/state/page-paths.ts'
import { useForm, useSelected } from '#ui/form/use-form.ts'

const columnsOf = (page: PageView, field: Field): readonly ScalarField[] =>
  'columns' in field ? field.columns : (page.namedColumns[field.key] ?? [])

const rowWord = (field: Field): string => ('rowLabel' in field ? field.rowLabel : field.label)

const hasRows = (field: Field): boolean => 'rowLabel' in field || field.kind === 'budget'

/** What a path asks, in words: « Poste 2, Montant demandé », after its table where there are several. */
export const labelAt = (page: PageView, rows: FormState['rows'], path: string): string => {
  const [key = '', row, column] = path.split('/')
  const fields = page.sections.flatMap((section) => section.fields)
  const field = fields.find((one) => one.key === key)
  if (!field) return path
  const position = row === undefined ? -1 : (rows[key] ?? []).indexOf(row)
  if (position < 0) return field.label
  const asked = columnsOf(page, field).find((one) => one.key === column)
  const table = fields.filter(hasRows).length > 1 ? field.label : undefined
  const numbered = rowTexts.numbered(rowWord(field), position + 1)
  return [table, numbered, asked?.label].filter(Boolean).join(', ')
}

/** What keeps this page from being filed, each with the way to it. */
const entriesOf = (
  page: PageView,
  { derived, rows }: Pick<FormState, 'derived' | 'rows'>,
): readonly ErrorEntry[] => {
  const isHere = pathsOf(page)
  return derived.issues
    .filter(({ path, severity }) => severity === 'blocking' && isHere(path))
    .map(({ path, sentence }) => ({
      fieldId: fieldId(path),
      message: formPageTexts.fieldIssue(labelAt(page, rows, path), sentence),
    }))
}

/** The way to a box in a folded account unfolds it first. */
const follow = (event: MouseEvent<HTMLDivElement>): void => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)))
  if (!target) return
  event.preventDefault()
  unfold(target)
  target.scrollIntoView({ block: 'center' })
  target.focus()
}

/** For one who comes to put the page right: all that is to be corrected, which shrinks as it is. */
export default function Problems() {
  const { page } = useForm()
  const derived = useSelected((state) => state.derived)
  const rows = useSelected((state) => state.rows)
  const entries = entriesOf(page, { derived, rows })
  const [isDone, setDone] = useState(false)
  if (entries.length === 0 && !isDone) setDone(true)
  // Once all is put right, what comes to be missing while one goes on must not take the focus.
  if (isDone && entries.length > 0) return null
  return entries.length === 0 ? (
    <Alert tone="success" announced>
      <p>{formPageTexts.nothingToCorrect}</p>
    </Alert>
  ) : (
    <FollowedLinks entries={entries} />
  )
}

function FollowedLinks({ entries }: { entries: readonly ErrorEntry[] }) {
  return (
    <div onClickCapture={follow}>
      <ErrorSummary errors={entries} />
    </div>
  )
}
