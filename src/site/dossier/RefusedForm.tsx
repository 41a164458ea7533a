import { unbreakable } from '#i18n/typeset.ts'
import type { Refilled } from '#site/refill.ts'
import { ErrorSummary } from '#ui/components/ErrorSummary.tsx'

import { ToldOutcome } from './ToldOutcome.tsx'

type RefusedFormProps = {
  /** Code of the refusal, as the address names it. */
  refused: string | undefined
  form: Refilled
}

/** Why a form was refused: what is to be put right field by field, or else the sentence of the refusal. */
export const RefusedForm = ({ refused, form }: RefusedFormProps) =>
  refused !== undefined && form.errors.length > 0 ? (
    <ErrorSummary
      errors={form.errors.map(({ field, message }) => ({
        fieldId: field,
        message: unbreakable(message),
      }))}
    />
  ) : (
    <ToldOutcome refused={refused} done={undefined} />
  )
