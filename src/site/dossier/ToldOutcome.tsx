import { refusalInWords } from '#i18n/refusal-words.ts'
import { Outcome } from '#ui/components/Outcome.tsx'

export type ToldOutcomeProps = {
  /** Code of the refusal, as the address names it. */
  refused: string | undefined
  /** What is said of what was done. */
  done: string | null | undefined
}

/** What became of the act that led here: why it was refused, or else what was done. */
export const ToldOutcome = ({ refused, done }: ToldOutcomeProps) => {
  const refusal = refusalInWords(refused)
  if (refusal) return <Outcome tone="error">{refusal}</Outcome>
  return done ? <Outcome tone="success">{done}</Outcome> : null
}
