import { messageTexts as texts } from '#i18n/messages.ts'
import { Conversation } from '#site/messages/Conversation.tsx'
import { loadCorrespondence } from '#site/messages/load.ts'
import { MessageForm } from '#site/messages/MessageForm.tsx'
import { MessageOutcome } from '#site/messages/Outcome.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { DossierScreen } from './DossierScreen.tsx'
import type { Screen } from './screen.ts'

/** What the structure and the desk wrote to each other, and the form to go on. */
export const messagesTab = async (screen: Screen) => {
  const { desk, dossier, done, refused } = screen
  const correspondence = await loadCorrespondence(desk.req, dossier, 'desk', dossier.now)
  return (
    <DossierScreen screen={screen} title={texts.thread} help={texts.threadHelp}>
      <Stack>
        {done === 'message' ? <MessageOutcome done={done} /> : null}
        <Conversation correspondence={correspondence} />
        <Section id="ecrire" title={texts.write} level={3}>
          <MessageForm correspondence={correspondence} refused={refused} />
        </Section>
      </Stack>
    </DossierScreen>
  )
}
