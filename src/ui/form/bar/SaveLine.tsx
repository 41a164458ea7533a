import { useEffect, useState } from 'react'

import { savingTexts } from '#i18n/form-page.ts'
import type { SaveState } from '#forms/client/save-queue.ts'
import { isTooHeavy } from '#forms/client/waiting-changes.ts'
import { Icon } from '#ui/components/Icon.tsx'
import type { IconName } from '#ui/components/icon-paths.ts'
import { hourOf } from '#ui/form/instants.ts'
import type { FormState } from '#ui/form/state/form-state.ts'
import { useForm, useSelected } from '#ui/form/use-form.ts'

type Shown = { kind: SaveState['kind'] | 'unsaved' | 'conflict'; sentence: string }

const icons: Readonly<Record<Shown['kind'], IconName>> = {
  idle: 'information',
  saving: 'turning',
  unsaved: 'pencil',
  saved: 'circleCheck',
  retrying: 'offline',
  signedOut: 'lock',
  refused: 'error',
  conflict: 'warning',
}

const words = (save: SaveState, left: number, zone: string | undefined): string => {
  switch (save.kind) {
    case 'saved':
      return savingTexts.saved(hourOf(save.at, zone))
    case 'retrying':
      return savingTexts.retrying(left)
    case 'refused':
      return `${save.sentence} ${save.remedy}`
    default:
      return savingTexts[save.kind]
  }
}

const isQuiet = ({ kind }: SaveState): boolean => kind === 'idle' || kind === 'saved'

/** Where the save stands, in words. @param left seconds before the next try */
export const saveShown = (
  { save, pending, inputs, conflicts, elsewhere }: FormState,
  left: number,
  zone?: string,
): Shown => {
  const contested = Object.keys(conflicts).length
  if (isQuiet(save) && contested > 0)
    return { kind: 'conflict', sentence: savingTexts.conflicts(contested) }
  if (isQuiet(save) && elsewhere !== undefined)
    return { kind: 'conflict', sentence: savingTexts.elsewhere(elsewhere) }
  if (isQuiet(save) && pending > 0 && Object.values(inputs).some(isTooHeavy))
    return { kind: 'refused', sentence: savingTexts.tooLong }
  if (isQuiet(save) && pending > 0) return { kind: 'unsaved', sentence: savingTexts.unsaved }
  return { kind: save.kind, sentence: words(save, left, zone) }
}

/** Seconds left before the next try, counted down. */
const useSecondsLeft = (save: SaveState): number => {
  const seconds = save.kind === 'retrying' ? save.inSeconds : 0
  const [left, setLeft] = useState({ of: save, seconds })
  const now = left.of === save ? left.seconds : seconds
  useEffect(() => {
    if (now === 0) return undefined
    const timer = setTimeout(() => setLeft({ of: save, seconds: now - 1 }), 1000)
    return () => clearTimeout(timer)
  }, [save, now])
  return now
}

/** Beyond it a save under way is news to those who listen; before, it would cover what they type. */
const SLOW_IN_MILLISECONDS = 2000

const useIsSlow = (save: SaveState): boolean => {
  const [slow, setSlow] = useState<SaveState>()
  useEffect(() => {
    if (save.kind !== 'saving') return undefined
    const timer = setTimeout(() => setSlow(save), SLOW_IN_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [save])
  return slow === save
}

/** Said to those who listen: neither each quick save under way, nor each second of a wait. */
const useSaid = ({ kind, sentence }: Shown, isSlow: boolean): string => {
  const [said, setSaid] = useState({ kind: 'idle', sentence: '' })
  const isNews = kind === 'saving' ? isSlow : kind !== 'idle' && kind !== 'unsaved'
  const isRepeated = kind === 'retrying' && said.kind === 'retrying'
  if (isNews && !isRepeated && said.sentence !== sentence) setSaid({ kind, sentence })
  return said.sentence
}

/** Whether what was typed is safe: always in view, announced when it matters. */
export function SaveLine() {
  const { zone } = useForm()
  const state = useSelected((whole) => whole)
  const shown = saveShown(state, useSecondsLeft(state.save), zone)
  const said = useSaid(shown, useIsSlow(state.save))
  return (
    <>
      <p className={`ga-save ga-save--${shown.kind}`} aria-hidden>
        <Icon name={icons[shown.kind]} />
        <span>{shown.sentence}</span>
      </p>
      <p className="fr-sr-only" aria-live="polite">
        {said}
      </p>
    </>
  )
}
