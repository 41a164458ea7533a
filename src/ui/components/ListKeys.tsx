'use client'

import { useEffect, useSyncExternalStore } from 'react'

import { keyTexts as texts } from '#i18n/keys.ts'
import { Button } from '#ui/components/Button.tsx'
import { Dialog } from '#ui/components/Dialog.tsx'
import { actOfKey, rowAfter, type KeyAct } from '#ui/components/list-keys.ts'

const DIALOG = 'raccourcis'
/** Kept by the browser: a keyboard is of a machine, not of an account. */
const STORED = 'raccourcis'
const ON = 'oui'
const OFF = 'non'
/** Before a script runs. */
const nothingYet = (): null => null

const WRITING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'
const ROWS = '.ga-rows--open th a'

const isBusy = (target: EventTarget | null): boolean =>
  (target instanceof Element && target.closest(WRITING) !== null) ||
  document.querySelector('dialog[open]') !== null

const goTo = (act: 'next' | 'previous'): void => {
  const links = [...document.querySelectorAll<HTMLElement>(ROWS)]
  const row = document.activeElement?.closest('tr')
  const current = links.findIndex((link) => row?.contains(link))
  links[rowAfter(act, current, links.length)]?.focus()
}

const openHelp = (): void => {
  const dialog = document.getElementById(DIALOG)
  if (dialog instanceof HTMLDialogElement) dialog.showModal()
}

const perform = (act: KeyAct, search: string): void => {
  if (act === 'help') openHelp()
  else if (act === 'search') document.getElementById(search)?.focus()
  else goTo(act)
}

/** What holds until the page is left, where a private window keeps nothing. */
let chosen: boolean | undefined
const watching = new Set<() => void>()

const watch = (told: () => void): (() => void) => {
  watching.add(told)
  return () => watching.delete(told)
}

const areOn = (): boolean => {
  try {
    return chosen ?? localStorage.getItem(STORED) !== OFF
  } catch {
    return chosen ?? true
  }
}

const turn = (on: boolean): void => {
  chosen = on
  try {
    localStorage.setItem(STORED, on ? ON : OFF)
  } catch {
    // It holds until the page is left.
  }
  for (const tell of watching) tell()
}

const Help = ({ on }: { on: boolean }) => (
  <Dialog
    id={DIALOG}
    title={texts.title}
    actions={
      <Button appearance="secondary" onClick={() => turn(!on)}>
        {on ? texts.turnOff : texts.turnOn}
      </Button>
    }
  >
    <dl className="ga-keys">
      {texts.keys.map(({ key, does }) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
    <output>{on ? texts.areOn : texts.areOff}</output>
  </Dialog>
)

/**
 * Keys of a list: search, next row, previous row, help. They do nothing while one writes, and can be
 * turned off (WCAG 2.1.4). Nothing is there without a script.
 * @param props.search id of the field of the search
 */
export function ListKeys({ search }: { search: string }) {
  const on = useSyncExternalStore(watch, areOn, nothingYet)
  useEffect(() => {
    if (!on) return undefined
    const listen = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, isComposing, target } = event
      const busy = isBusy(target)
      const act = actOfKey({ key, ctrlKey, metaKey, altKey, isComposing, busy })
      if (act === null || event.defaultPrevented) return
      event.preventDefault()
      perform(act, search)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [on, search])
  if (on === null) return null
  return (
    <>
      <Button appearance="tertiary" size="small" onClick={openHelp}>
        {texts.title}
      </Button>
      <Help on={on} />
    </>
  )
}
