import { ErrorSummary } from '#ui/components/ErrorSummary.tsx'
import { Outcome } from '#ui/components/Outcome.tsx'

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
      <Outcome tone="error" title={refusal.sentence}>
        <p>{refusal.remedy}</p>
      </Outcome>
    )
  if (done)
    return (
      <Outcome tone="success" title={done.title}>
        <p>{done.text}</p>
      </Outcome>
    )
  return null
}
