import { useEffect, useEffectEvent, useState } from 'react'

import { findCommunes, type CommuneFound } from '#ui/form/browser/communes.ts'

export type CommuneSearch =
  | { kind: 'none' }
  | { kind: 'searching' }
  | { kind: 'unreachable' }
  | { kind: 'found'; communes: readonly CommuneFound[] }

/** How long the typing must pause, in milliseconds. */
const pause = 250

const nothing = (): void => undefined

/**
 * Communes found while one types; the last question asked alone is answered.
 * @param asked absent when there is nothing to look for yet
 * @param onFound told once of each answer
 */
export const useCommunes = (
  by: 'postalCode' | 'q',
  asked: string | undefined,
  onFound: (communes: readonly CommuneFound[]) => void = nothing,
): CommuneSearch => {
  const [search, setSearch] = useState<CommuneSearch & { for?: string }>({ kind: 'none' })
  const tell = useEffectEvent(onFound)
  useEffect(() => {
    if (asked === undefined) return undefined
    const ending = new AbortController()
    const look = async (): Promise<void> => {
      const question = by === 'q' ? { q: asked } : { postalCode: asked }
      const communes = await findCommunes(question, ending.signal)
      if (ending.signal.aborted) return
      if (!communes) return setSearch({ kind: 'unreachable', for: asked })
      setSearch({ kind: 'found', communes, for: asked })
      tell(communes)
    }
    const timer = setTimeout(() => void look(), pause)
    return () => {
      clearTimeout(timer)
      ending.abort()
    }
  }, [by, asked])
  if (asked === undefined) return { kind: 'none' }
  return search.for === asked ? search : { kind: 'searching' }
}
