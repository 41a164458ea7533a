import { messageTexts as texts } from '#i18n/messages.ts'
import { refusalInWords } from '#i18n/refusal-words.ts'
import { Outcome } from '#ui/components/Outcome.tsx'

/** What became of the message that was just sent. */
export const MessageOutcome = ({ done, refused }: { done?: string; refused?: string }) => {
  const refusal = refusalInWords(refused)
  if (refusal) return <Outcome tone="error">{refusal}</Outcome>
  return done === 'message' ? <Outcome tone="success">{texts.sent}</Outcome> : null
}
