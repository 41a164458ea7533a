/** Sends what is typed a moment after it is, one request at a time; what did not leave is tried again. */
import type { SaveStatus } from '#ui/components/SaveState.tsx'

export type Typing = Readonly<Record<string, string>>

export type Sent =
  | { kind: 'saved'; at: string }
  | { kind: 'refused'; sentence: string; remedy: string }
  | { kind: 'signedOut' | 'offline' }

export type Machine = {
  send: (typing: Typing) => Promise<Sent>
  told: (status: SaveStatus) => void
  /** Runs something later; a call takes the place of the one before. */
  later: (run: () => void, milliseconds: number) => void
}

/** One thing to run later, on the clock of the browser. */
export const onTimer = (): Machine['later'] => {
  let timer: ReturnType<typeof setTimeout> | undefined
  return (run, milliseconds) => {
    clearTimeout(timer)
    timer = setTimeout(run, milliseconds)
  }
}

const PAUSE_IN_MILLISECONDS = 700
const RETRY_IN_SECONDS = 5

/** Sends the last words of each field, a moment after they stop coming; what did not arrive is sent again. */
export const typedQueue = ({ send, told, later }: Machine) => {
  let waiting = new Map<string, string>()
  let sending = false

  const keep = (typing: ReadonlyMap<string, string>): void => {
    // What was typed since is later than what comes back.
    waiting = new Map([...typing, ...waiting])
  }

  const settle = (batch: ReadonlyMap<string, string>, sent: Sent): void => {
    if (sent.kind === 'saved' || sent.kind === 'refused') {
      told(sent)
      if (waiting.size > 0) later(flush, 0)
      return
    }
    keep(batch)
    told(sent.kind === 'signedOut' ? sent : { kind: 'retrying', inSeconds: RETRY_IN_SECONDS })
    later(flush, RETRY_IN_SECONDS * 1000)
  }

  const flush = (): void => {
    if (sending || waiting.size === 0) return
    const batch = waiting
    waiting = new Map()
    sending = true
    told({ kind: 'saving' })
    void send(Object.fromEntries(batch)).then((sent) => {
      sending = false
      settle(batch, sent)
    })
  }

  return {
    typed: (name: string, value: string): void => {
      waiting.set(name, value)
      later(flush, PAUSE_IN_MILLISECONDS)
    },
    /** Sends at once what waits: the page is being left. */
    flush,
  }
}
