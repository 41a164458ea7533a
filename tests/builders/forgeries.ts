/** Requests that are forged: each is refused with its sentence, and nothing at all is left by any. */
import { expect } from 'vitest'

import { DESK_TABLES, everything, refusalIn } from '#tests/builders/hostile.ts'
import { sessionsOf } from '#tests/builders/sessions.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

/** Who asks what, and the refusal. */
export type Forgery = readonly [
  name: string,
  who: string,
  path: string,
  body: unknown,
  refusal: `${number} refus.${string}`,
]

export const forging = (guichet: () => Guichet) => {
  const as = sessionsOf(guichet)
  const ask = async (who: string, path: string, body: unknown) =>
    guichet().ask(path, { method: 'POST', as: await as(who), body })
  return {
    as,
    ask,
    refusesAll: async (forgeries: readonly Forgery[]): Promise<void> => {
      const before = await everything(guichet(), DESK_TABLES)
      for (const [name, who, path, body, refusal] of forgeries) {
        const answer = await ask(who, path, body)
        const { code, message } = await refusalIn(answer)
        expect(`${answer.status} ${code}`, name).toBe(refusal)
        expect(message, name).toMatch(/^[A-ZÀÉ«].*\.$/)
      }
      expect(await everything(guichet(), DESK_TABLES)).toEqual(before)
    },
  }
}

export const REASON = 'Motif écrit par une personne.'

export const notNull = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('nothing there')
  return value
}
