import type { LiveFormProps } from '#ui/form/live-form-props.ts'
import { makeSession, type FormSession } from '#ui/form/state/session.ts'
import { adoptTyped } from './adopt-typed.ts'
import { calm } from './calm.ts'
import { makeKept, type KeptAnswers } from './kept.ts'
import { watchLeaving } from './leaving.ts'
import { makeSend } from './send.ts'

const after = (milliseconds: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}

export type OpenSession = { session: FormSession; kept: KeptAnswers }

/** The session of a page in this browser. Nothing is read nor sent before `startSession`. */
export const openSession = (props: LiveFormProps): OpenSession => {
  const { page, derived, verify = false, owner, reference } = props
  const kept = makeKept(() => localStorage, { owner, reference })
  const session = makeSession(page, derived, verify, {
    send: makeSend(reference),
    keep: kept.keep,
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
    after,
    calm,
  })
  return { session, kept }
}

/**
 * Takes what was typed before the page came alive and what an earlier page had not saved, and watches
 * how the page is left.
 * @returns what stops it
 */
export const startSession = (
  session: FormSession,
  kept: KeptAnswers,
  reference: string,
): (() => void) => {
  const drawn = session.store.get().inputs
  const before = kept.readAll()
  if (Object.keys(before).length > 0) session.restore(before)
  adoptTyped(document, drawn, (path, input) => session.type(path, input))
  return watchLeaving(session, reference)
}
