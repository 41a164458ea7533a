import { actTexts, workTexts } from '#i18n/instruction-dossier.ts'
import { processTexts } from '#i18n/processes.ts'
import { dossierWorkflow } from '#workflows/dossier/table.ts'
import { isEvent } from '#workflows/engine.ts'

import { ToldOutcome } from './ToldOutcome.tsx'

const told = (done: string): string | undefined => {
  if (Object.hasOwn(workTexts.outcomes, done)) return workTexts.outcomes[done]
  return isEvent(dossierWorkflow, done)
    ? actTexts.done(processTexts.dossier.events[done].done)
    : undefined
}

/** What became of the act that led here: done, or why it was refused. */
export const ActOutcome = ({ done, refused }: { done?: string; refused?: string }) => (
  <ToldOutcome refused={refused} done={done === undefined ? undefined : told(done)} />
)
