/** What happens when a page with unsaved answers is left. */
import { forgetKept } from '#ui/form/forget-kept.ts'
import type { FormSession } from '#ui/form/state/session.ts'
import { watchPointer } from './calm.ts'
import { sendLast } from './send.ts'

/** How long a link waits for the last answer to be saved, in milliseconds. */
const patience = 3000

const linkOf = (event: MouseEvent): HTMLAnchorElement | undefined => {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!plain || !link || link.target === '_blank' || link.hasAttribute('download')) return undefined
  const samePage = link.hash !== '' && link.pathname === location.pathname
  return link.origin === location.origin && !samePage ? link : undefined
}

const isOver = ({ store, remaining }: FormSession): boolean => {
  const { kind } = store.get().save
  const failed = kind === 'retrying' || kind === 'signedOut' || kind === 'refused'
  return failed || remaining().length === 0
}

/** Waits until nothing is left to save; not for a lost connection nor for a session that ended. */
const untilSaved = (session: FormSession): Promise<void> =>
  new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(end)
      stop()
      resolve()
    }
    const look = (): void => {
      if (isOver(session)) over()
      else if (session.store.get().save.kind === 'saved') void session.flush()
    }
    const end = setTimeout(over, patience)
    const stop = session.store.subscribe(look)
    void session.flush().then(look)
  })

/** The next page is drawn from what is saved: a link followed in mid-word waits for the word. */
const followOnceSaved = (session: FormSession, event: MouseEvent): void => {
  const link = linkOf(event)
  if (!link || event.defaultPrevented || session.pending() === 0) return
  event.preventDefault()
  void untilSaved(session).then(() => location.assign(link.href))
}

/** Who signs out leaves nothing on a device that another person may use. */
const forgetAtSignOut = ({ target }: SubmitEvent): void => {
  const isSignOut =
    target instanceof HTMLFormElement &&
    new URL(target.action, location.href).pathname.startsWith('/api/account/sign-out')
  if (isSignOut) forgetKept()
}

/** @returns what undoes it */
export const watchLeaving = (session: FormSession, reference: string): (() => void) => {
  const ending = new AbortController()
  const { signal } = ending
  const listen = { signal }
  watchPointer(signal)
  window.addEventListener('pagehide', () => sendLast(reference, session.remaining()), listen)
  document.addEventListener('submit', forgetAtSignOut, listen)
  window.addEventListener('online', () => void session.flush(), listen)
  window.addEventListener(
    'beforeunload',
    (event) => {
      if (session.pending() > 0) event.preventDefault()
    },
    listen,
  )
  document.addEventListener('click', (event) => followOnceSaved(session, event), {
    capture: true,
    signal,
  })
  return () => {
    ending.abort()
    void session.flush()
  }
}
