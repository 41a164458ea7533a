import { actTexts, workTexts } from '#i18n/instruction-dossier.ts'
import { processTexts } from '#i18n/processes.ts'
import { refusalInWords } from '#i18n/refusal-words.ts'
import { Outcome } from '#ui/components/Outcome.tsx'
import { dossierWorkflow } from '#workflows/dossier/table.ts'
import { isEvent } from '#workflows/engine.ts'

/** What became of the act that led here: done, or why it was refused. */
export const ActOutcome = ({ done, refused }: { done?: string; refused?: string }) => {
  const refusal = refusalInWords(refused)
  if (refusal) return <Outcome tone="error">{refusal}</Outcome>
  const written =
    done !== undefined && Object.hasOwn(workTexts.outcomes, done)
      ? workTexts.outcomes[done]
      : undefined
  if (written) return <Outcome tone="success">{written}</Outcome>
  if (done === undefined || !isEvent(dossierWorkflow, done)) return null
  return <Outcome tone="success">{actTexts.done(processTexts.dossier.events[done].done)}</Outcome>
}
