import { messageTexts as texts } from '#i18n/messages.ts'
import { refusals } from '#i18n/refusals.ts'
import { unbreakable } from '#i18n/typeset.ts'
import { Alert } from '#ui/components/Alert.tsx'

/** What became of the message that was just sent. */
export const MessageOutcome = ({ done, refused }: { done?: string; refused?: string }) => {
  const refusal =
    refused !== undefined && Object.hasOwn(refusals, refused) ? refusals[refused] : undefined
  if (refusal)
    return (
      <Alert tone="error" announced>
        {unbreakable(`${refusal.sentence} ${refusal.remedy}`)}
      </Alert>
    )
  return done === 'message' ? (
    <Alert tone="success" announced>
      {texts.sent}
    </Alert>
  ) : null
}
