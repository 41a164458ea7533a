import { messageTexts as texts } from '#i18n/messages.ts'
import { refusalInWords } from '#i18n/refusal-words.ts'
import { LONGEST_MESSAGE } from '#messages/limits.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'

import type { Correspondence } from './load.ts'

/** Refusals that say what is wrong with the text itself. */
const OF_THE_TEXT: ReadonlySet<string> = new Set(['refus.message_vide', 'refus.message_trop_long'])

const errorIn = (refused: string | undefined): string | undefined =>
  refused !== undefined && OF_THE_TEXT.has(refused) ? refusalInWords(refused) : undefined

/** The form of a message, with what was typed when it was refused. */
export const MessageForm = ({
  correspondence: { side, reference, mayWrite, kept },
  refused,
}: {
  correspondence: Correspondence
  refused?: string
}) => {
  const desk = side === 'desk'
  if (!mayWrite)
    return <Alert tone="information">{desk ? texts.readOnlyDesk : texts.readOnlyStructure}</Alert>
  return (
    <PlainForm action={`/api/dossiers/${reference}/messages`} hidden={{ side }} submit={texts.send}>
      <TextArea
        id="message"
        name="body"
        label={texts.body}
        help={desk ? texts.helpDesk : texts.helpStructure}
        required
        maxLength={LONGEST_MESSAGE}
        rows={6}
        defaultValue={kept}
        error={errorIn(refused)}
      />
    </PlainForm>
  )
}
