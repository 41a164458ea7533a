/**
 * A message that appears while a button of the mouse is down moves what is being clicked away from under
 * the pointer, and the click is lost. What changes the page by itself waits until the pointer is up.
 */
let isDown = false
let waiting: (() => void)[] = []

const release = (): void => {
  isDown = false
  const due = waiting
  waiting = []
  // The click comes after the pointer is up.
  setTimeout(() => {
    for (const run of due) run()
  })
}

/** Runs now, or once the pointer is up. */
export const calm = (run: () => void): void => {
  if (isDown) waiting.push(run)
  else run()
}

/** @param signal ends the watch */
export const watchPointer = (signal: AbortSignal): void => {
  const options = { capture: true, signal }
  window.addEventListener('pointerdown', () => (isDown = true), options)
  for (const end of ['pointerup', 'pointercancel', 'dragend'])
    window.addEventListener(end, release, options)
  window.addEventListener('blur', release, { signal })
}
