import type { FieldOf } from '#forms/definition.ts'
import { Callout } from '#ui/components/Callout.tsx'

/** Something to know before answering. */
export function ExplanationText({ field }: { field: FieldOf<'explanation'> }) {
  return (
    <Callout title={field.label} tone="information">
      <p>{field.text}</p>
    </Callout>
  )
}
