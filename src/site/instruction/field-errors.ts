import { NAMES, type Name, type QueueErrors } from '#instruction/queue/query.ts'
import type { ErrorEntry } from '#ui/components/ErrorSummary.tsx'

/** What was typed in the filters and could not be read, each with its control. */
export const fieldErrors = (errors: QueueErrors): ErrorEntry[] =>
  (Object.keys(errors) as Name[]).flatMap((name) => {
    const message = errors[name]
    return message ? [{ fieldId: NAMES[name], message }] : []
  })
