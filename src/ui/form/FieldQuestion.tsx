import type { Field } from '#forms/definition.ts'
import {
  AddressQuestion,
  AreasQuestion,
  BankQuestion,
  BudgetQuestion,
  CommunesQuestion,
  FilesQuestion,
  PostsQuestion,
  TableQuestion,
} from '#ui/form/heavy-parts.ts'
import { ComputedValue } from '#ui/form/fields/ComputedValue.tsx'
import { ExplanationText } from '#ui/form/fields/ExplanationText.tsx'
import { ScalarQuestion } from '#ui/form/fields/ScalarQuestion.tsx'
import { StatementQuestion } from '#ui/form/fields/StatementQuestion.tsx'
import { isHidden } from '#ui/form/state/messages.ts'
import { useSelected } from '#ui/form/use-form.ts'

type Rows = Extract<Field, { kind: 'table' | 'posts' | 'budget' }>
type Places = Extract<Field, { kind: 'address' | 'bank' | 'territories' }>

function RowsOf({ field }: { field: Rows }) {
  if (field.kind === 'budget') return <BudgetQuestion field={field} />
  return field.kind === 'posts' ? <PostsQuestion field={field} /> : <TableQuestion field={field} />
}

function PlacesOf({ field }: { field: Places }) {
  const { key } = field
  if (field.kind === 'address') return <AddressQuestion path={key} field={field} />
  if (field.kind === 'bank') return <BankQuestion path={key} field={field} />
  return field.level === 'commune' ? (
    <CommunesQuestion path={key} field={field} />
  ) : (
    <AreasQuestion path={key} field={field} />
  )
}

/** A question in the shape of its kind. */
function QuestionOf({ field }: { field: Field }) {
  const { key } = field
  switch (field.kind) {
    case 'address':
    case 'bank':
    case 'territories':
      return <PlacesOf field={field} />
    case 'statement':
      return <StatementQuestion path={key} field={field} />
    case 'files':
      return <FilesQuestion path={key} field={field} />
    case 'table':
    case 'posts':
    case 'budget':
      return <RowsOf field={field} />
    case 'computed':
      return <ComputedValue field={field} />
    case 'explanation':
      return <ExplanationText field={field} />
    default:
      return <ScalarQuestion path={key} field={field} />
  }
}

/** A question of the page, while its condition holds. */
export function FieldQuestion({ field }: { field: Field }) {
  const hidden = useSelected((state) => isHidden(state, field.key))
  return hidden ? null : <QuestionOf field={field} />
}
