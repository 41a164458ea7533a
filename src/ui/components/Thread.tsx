import type { ReactNode } from 'react'

import { classNames } from '#ui/class-names.ts'

export type ThreadMessage = {
  key: string
  author: string
  /** On the side of the one who reads: it stands to the right. */
  own: boolean
  when: ReactNode
  /** Whether it was read, or a badge that it is new. */
  state?: ReactNode
  /** What was written, its lines kept. */
  body: string
}

/** What two sides wrote to each other, oldest first; the last one is an anchor. */
export function Thread({ label, messages }: { label: string; messages: readonly ThreadMessage[] }) {
  return (
    <ol className="ga-thread" aria-label={label}>
      {messages.map(({ key, author, own, when, state, body }, rank) => (
        <li
          key={key}
          id={rank === messages.length - 1 ? 'dernier' : undefined}
          className={classNames('ga-message', own && 'ga-message--own')}
        >
          <div className="ga-message__head">
            <strong>{author}</strong>
            <span>{when}</span>
            {state === undefined ? null : <span>{state}</span>}
          </div>
          <p className="ga-message__body">{body}</p>
        </li>
      ))}
    </ol>
  )
}
