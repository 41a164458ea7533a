'use client'

import { useEffect, useState } from 'react'

import { interfaceTexts } from '#i18n/interface.ts'
import { formatInteger } from '#i18n/numbers.ts'
import { classNames } from '#ui/class-names.ts'

/** What is left, or what is over, in words. Counts as the server does: characters after NFC. */
export function countSentence(text: string, max: number): { sentence: string; over: boolean } {
  const left = max - Array.from(text.normalize('NFC')).length
  return left < 0
    ? { sentence: interfaceTexts.charactersOver(-left, formatInteger(-left)), over: true }
    : { sentence: interfaceTexts.charactersLeft(left, formatInteger(left)), over: false }
}

export type CharacterCountProps = {
  id: string
  /** Id of the textarea that is counted. */
  control: string
  max: number
}

/** The limit without a script; with one, what is left, announced when typing pauses. */
export function CharacterCount({ id, control, max }: CharacterCountProps) {
  const [text, setText] = useState<string>()
  const [announced, setAnnounced] = useState('')

  useEffect(() => {
    const area = document.getElementById(control)
    if (!(area instanceof HTMLTextAreaElement)) return undefined
    const read = () => setText(area.value)
    read()
    area.addEventListener('input', read)
    return () => area.removeEventListener('input', read)
  }, [control])

  const count = text === undefined ? undefined : countSentence(text, max)
  const sentence = count?.sentence ?? ''
  useEffect(() => {
    const pause = setTimeout(() => setAnnounced(sentence), 1000)
    return () => clearTimeout(pause)
  }, [sentence])

  return (
    <div className={classNames('ga-count', count?.over && 'ga-count--over')}>
      <span className="fr-sr-only" id={id}>
        {interfaceTexts.charactersAtMost(formatInteger(max))}
      </span>
      <span aria-hidden>
        {count?.sentence ?? interfaceTexts.charactersAtMost(formatInteger(max))}
      </span>
      <span className="fr-sr-only" aria-live="polite">
        {announced}
      </span>
    </div>
  )
}
