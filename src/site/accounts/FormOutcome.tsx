import { unbreakable } from '#i18n/typeset.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { ErrorSummary } from '#ui/components/ErrorSummary.tsx'

import type { FormState } from './form-state.ts'

/** How the last form ended, at the top of its page: what is done, or what is to be put right. */
export const FormOutcome = ({ state }: { state: FormState }) => {
  const { done, errors, refusal } = state
  if (errors.length > 0)
    return (
      <ErrorSummary errors={errors.map(({ field, message }) => ({ fieldId: field, message }))} />
    )
  if (refusal)
    return (
      <Alert tone="error" title={unbreakable(refusal.sentence)} level={2} announced>
        <p>{unbreakable(refusal.remedy)}</p>
      </Alert>
    )
  if (done)
    return (
      <Alert tone="success" title={done.title} level={2} announced>
        <p>{done.text}</p>
      </Alert>
    )
  return null
}
