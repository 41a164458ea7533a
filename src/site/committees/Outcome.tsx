import { committeeTexts as texts } from '#i18n/committees.ts'
import { processTexts } from '#i18n/processes.ts'
import { refusals } from '#i18n/refusals.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { agendaItemWorkflow } from '#workflows/agenda-item/table.ts'
import { committeeWorkflow } from '#workflows/committee/table.ts'
import { isEvent } from '#workflows/engine.ts'

export type OutcomeProps = { done?: string | undefined; refused?: string | undefined }

const doneIn = (done: string): string | undefined => {
  if (Object.hasOwn(texts.done, done)) return texts.done[done as keyof typeof texts.done]
  if (isEvent(committeeWorkflow, done)) return `${processTexts.committee.events[done].done}.`
  if (isEvent(agendaItemWorkflow, done)) return `${processTexts['agenda-item'].events[done].done}.`
  return undefined
}

/** What became of the act that led here: done, or why it was refused. */
export const Outcome = ({ done, refused }: OutcomeProps) => {
  const refusal =
    refused !== undefined && Object.hasOwn(refusals, refused) ? refusals[refused] : undefined
  if (refusal)
    return (
      <Alert tone="error" announced>
        {`${refusal.sentence} ${refusal.remedy}`}
      </Alert>
    )
  const said = done === undefined ? undefined : doneIn(done)
  return said === undefined ? null : (
    <Alert tone="success" announced>
      {said}
    </Alert>
  )
}
