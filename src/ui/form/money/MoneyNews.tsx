import { useEffect, useState } from 'react'

import type { Derived } from '#forms/client/save-protocol.ts'
import { moneyTexts } from '#i18n/form-money.ts'
import { useSelected } from '#ui/form/use-form.ts'
import { toCorrect } from './verdicts.ts'

/** Long enough for the typing to be over, in milliseconds. */
const pause = 1500

/** What changed between two states of the rules, in words: those newly broken, or how many are left. */
export const newsOf = (before: Derived, now: Derived): string => {
  const told = new Set(toCorrect(before.verdicts).map(({ message }) => message))
  const broken = toCorrect(now.verdicts).map(({ message }) => message)
  const added = [...new Set(broken.filter((message) => !told.has(message)))]
  if (added.length > 0) return added.join(' ')
  return new Set(broken).size < told.size ? moneyTexts.toCorrect(new Set(broken).size) : ''
}

/** Tells those who listen what the rules came to say, once the typing pauses. */
export function MoneyNews() {
  const derived = useSelected((state) => state.derived)
  const [{ told, news }, tell] = useState({ told: derived, news: '' })
  useEffect(() => {
    if (told === derived) return undefined
    const timer = setTimeout(
      () => tell((last) => ({ told: derived, news: newsOf(last.told, derived) || last.news })),
      pause,
    )
    return () => clearTimeout(timer)
  }, [derived, told])
  return (
    <p className="fr-sr-only" aria-live="polite">
      {news}
    </p>
  )
}
