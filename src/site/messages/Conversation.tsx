import { formatInstant, formatInstantShort } from '#i18n/dates.ts'
import { messageTexts as texts } from '#i18n/messages.ts'
import { MOST_SHOWN } from '#messages/thread.ts'
import { Badge } from '#ui/components/Badge.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { Thread, type ThreadMessage } from '#ui/components/Thread.tsx'

import type { Message } from '../../payload-types.ts'
import type { Correspondence } from './load.ts'

const stateOf = ({ from, readAt }: Message, { side, zone }: Correspondence) => {
  if (from !== side) return readAt ? undefined : <Badge tone="information">{texts.fresh}</Badge>
  return readAt ? texts.readOn(formatInstantShort(new Date(readAt), zone)) : texts.notRead
}

const shown =
  (correspondence: Correspondence) =>
  (message: Message): ThreadMessage => {
    const author = correspondence.names[message.from]
    return {
      key: message.id,
      author: message.author === correspondence.reader ? texts.you(author) : author,
      own: message.from === correspondence.side,
      when: formatInstant(new Date(message.sentAt), correspondence.zone),
      state: stateOf(message, correspondence),
      body: message.body,
    }
  }

/** The messages of a dossier in their order: who wrote, when, and whether the other side read it. */
export const Conversation = ({ correspondence }: { correspondence: Correspondence }) => {
  const { messages, side } = correspondence
  if (messages.length === 0)
    return (
      <EmptyState title={texts.none}>
        <p>{side === 'desk' ? texts.noneDesk : texts.noneStructure}</p>
      </EmptyState>
    )
  return (
    <>
      {messages.length === MOST_SHOWN ? <p>{texts.cut(MOST_SHOWN)}</p> : null}
      <Thread label={texts.thread} messages={messages.map(shown(correspondence))} />
    </>
  )
}
