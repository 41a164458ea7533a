'use client'

import { useEffect, useState, type FormEvent, type ReactNode } from 'react'

import { onTimer, typedQueue, type Sent, type Typing } from '#opinions/typed-queue.ts'
import { SaveState, type SaveStatus } from '#ui/components/SaveState.tsx'

export type SavedAsTypedProps = {
  /** Where the form is sent, and where what is typed is saved. */
  action: string
  zone: string
  children: ReactNode
}

type Answer = { savedAt?: string; error?: { message: string; remedy: string } }

const sentTo = async (action: string, typing: Typing): Promise<Sent> => {
  try {
    const answer = await fetch(action, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(typing),
      // The page may be left while it goes.
      keepalive: true,
    })
    const { savedAt, error } = (await answer.json()) as Answer
    if (answer.ok && savedAt) return { kind: 'saved', at: savedAt }
    if (answer.status === 401) return { kind: 'signedOut' }
    return answer.status < 500 && error
      ? { kind: 'refused', sentence: error.message, remedy: error.remedy }
      : { kind: 'offline' }
  } catch {
    return { kind: 'offline' }
  }
}

/** A plain form whose answers are also saved as they are typed; it works whole without a script. */
export function SavedAsTyped({ action, zone, children }: SavedAsTypedProps) {
  const [status, setStatus] = useState<SaveStatus>({ kind: 'idle' })
  const [queue] = useState(() =>
    typedQueue({
      send: (typing) => sentTo(action, typing),
      told: setStatus,
      later: onTimer(),
    }),
  )
  useEffect(() => {
    window.addEventListener('pagehide', queue.flush)
    return () => window.removeEventListener('pagehide', queue.flush)
  }, [queue])
  const typed = ({ target }: FormEvent<HTMLFormElement>): void => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
    if (target.name !== '') queue.typed(target.name, target.value)
  }
  return (
    <form method="post" action={action} noValidate onChange={typed}>
      {children}
      <SaveState status={status} zone={zone} />
    </form>
  )
}
