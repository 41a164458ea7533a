import { messageTexts as texts } from '#i18n/messages.ts'
import { ToldOutcome } from '#site/dossier/ToldOutcome.tsx'

/** What became of the message that was just sent. */
export const MessageOutcome = ({ done, refused }: { done?: string; refused?: string }) => (
  <ToldOutcome refused={refused} done={done === 'message' ? texts.sent : undefined} />
)
