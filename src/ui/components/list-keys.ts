/** What a key does on a list: pure, so that it is tested without a browser. */

export type KeyAct = 'search' | 'next' | 'previous' | 'help'

/** What is known of a key that is pressed. */
export type Pressed = {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  isComposing: boolean
  /** Somebody is writing, or answers a dialog. */
  busy: boolean
}

const ACTS: Readonly<Record<string, KeyAct>> = {
  '/': 'search',
  j: 'next',
  k: 'previous',
  '?': 'help',
}

/**
 * The act of a key, null when it is the page's or the browser's. Shift is not asked: a French keyboard
 * types `/` and `?` with it.
 */
export const actOfKey = (pressed: Pressed): KeyAct | null => {
  const { key, busy, isComposing, ctrlKey, metaKey, altKey } = pressed
  if (busy || isComposing || ctrlKey || metaKey || altKey) return null
  return Object.hasOwn(ACTS, key) ? (ACTS[key] ?? null) : null
}

/**
 * The row to go to, from 0; it stops at both ends.
 * @param current -1 when one is on no row
 */
export const rowAfter = (act: 'next' | 'previous', current: number, rows: number): number => {
  if (current < 0) return 0
  return Math.min(rows - 1, Math.max(0, current + (act === 'next' ? 1 : -1)))
}
