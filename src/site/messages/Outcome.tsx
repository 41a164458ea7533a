import { messageTexts as texts } from '#i18n/messages.ts'
import { refusals } from '#i18n/refusals.ts'
import { unbreakable } from '#i18n/typeset.ts'
import { Outcome } from '#ui/components/Outcome.tsx'

/** What became of the message that was just sent. */
export const MessageOutcome = ({ done, refused }: { done?: string; refused?: string }) => {
  const refusal =
    refused !== undefined && Object.hasOwn(refusals, refused) ? refusals[refused] : undefined
  if (refusal)
    return <Outcome tone="error">{unbreakable(`${refusal.sentence} ${refusal.remedy}`)}</Outcome>
  return done === 'message' ? <Outcome tone="success">{texts.sent}</Outcome> : null
}
