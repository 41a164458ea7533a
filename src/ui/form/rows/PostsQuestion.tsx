import type { FieldOf } from '#forms/definition.ts'
import { PostMoney } from '#ui/form/money/PostMoney.tsx'
import { CardsTable } from './CardsTable.tsx'

/** The posts, each a card with what the rules say of it. */
export default function PostsQuestion({ field }: { field: FieldOf<'posts'> }) {
  return (
    <CardsTable
      field={field}
      after={(row, name) => <PostMoney field={field} row={row} name={name} />}
    />
  )
}
