import { useRef, useState } from 'react'

import type { JoinedDocument } from '#filing/documents/joined-document.ts'
import { fileTexts } from '#i18n/form-files.ts'
import { takeBack, upload } from '#ui/form/browser/upload.ts'
import { useForm } from '#ui/form/use-form.ts'
import { failureState, toSend, type Sending } from './file-state.ts'

export type Files = {
  joined: readonly JoinedDocument[]
  sending: readonly Sending[]
  /** What just happened, for those who listen. */
  news: string
  add: (files: Iterable<File>) => void
  sendAgain: (sending: Sending) => void
  forget: (id: string) => void
  remove: (document: JoinedDocument) => Promise<void>
}

/** The documents of one request: those joined, and those on their way, sent one after the other. */
export const useFiles = (documentKey: string): Files => {
  const { session, reference, documents } = useForm()
  const [joined, setJoined] = useState(documents[documentKey] ?? [])
  const [sending, setSending] = useState<readonly Sending[]>([])
  const [news, setNews] = useState('')
  const line = useRef(Promise.resolve())

  const setState = (id: string, state: Sending['state']) =>
    setSending((all) => all.map((one) => (one.id === id ? { ...one, state } : one)))
  const forget = (id: string) => setSending((all) => all.filter((one) => one.id !== id))

  const send = async ({ id, file }: Sending): Promise<void> => {
    setState(id, { kind: 'sending', sent: 0 })
    const outcome = await upload({ reference, request: documentKey }, file, (sent) =>
      setState(id, { kind: 'sending', sent }),
    )
    if (outcome.kind !== 'joined') {
      if (outcome.kind === 'signedOut') session.signedOut()
      return setState(id, failureState(outcome))
    }
    forget(id)
    setJoined((all) => [...all, outcome.document])
    setNews(fileTexts.received(outcome.document.title))
    session.replaceDerived(outcome.derived)
  }
  const queue = (one: Sending): void => {
    line.current = line.current.then(() => send(one))
  }

  const add = (files: Iterable<File>): void => {
    const added = Array.from(files, (file) => toSend(file, crypto.randomUUID()))
    setSending((all) => [...all, ...added])
    for (const one of added) if (one.state.kind === 'waiting') queue(one)
  }
  const remove = async ({ id, title }: JoinedDocument): Promise<void> => {
    const derived = await takeBack(reference, id)
    if (!derived) return setNews(fileTexts.notRemoved)
    setJoined((all) => all.filter((document) => document.id !== id))
    setNews(fileTexts.removedDocument(title))
    session.replaceDerived(derived)
  }
  return { joined, sending, news, add, sendAgain: queue, forget, remove }
}
