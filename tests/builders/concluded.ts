/** Plays what follows a session until something of every kind stands: letters, an appeal, a convention. */
import { holding, INSTRUCTOR, MANAGER, STRUCTURE } from '#tests/builders/committees.ts'
import { sequenceOf } from '#tests/builders/decided-dossiers.ts'
import { consulting } from '#tests/builders/opinions.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

const WORDS = { reasons: 'Le besoin est couvert.', quality: 'Responsable régional' }

export const concluding = (guichet: () => Guichet) => {
  const { act, itemsOf, onItem, opened, reviewed } = holding(guichet)
  const { call } = consulting(guichet)

  const asked = async (...asking: Parameters<typeof call>): Promise<Record<string, unknown>> => {
    const told = await call(...asking)
    if (told.error) throw new Error(`${asking[1]}: ${told.error.code}`)
    return told
  }
  /** Tells the structure what a session decided. */
  const notify = async (reference: string): Promise<void> => {
    const letter = `/api/decisions/letter/${reference}`
    await asked(INSTRUCTOR, letter, WORDS)
    const sequence = await sequenceOf(guichet(), reference)
    await asked(MANAGER, `${letter}/notify`, { sequence })
  }
  const acceptAmount = async (reference: string): Promise<void> => {
    const sequence = await sequenceOf(guichet(), reference)
    await asked(STRUCTURE, `/api/dossiers/${reference}/act`, { event: 'acceptAmount', sequence })
  }
  return {
    asked,
    notify,
    acceptAmount,
    /** A session that granted the first dossier, refused the second, and closed. */
    decided: async (): Promise<{ granted: string; refused: string }> => {
      const references = await reviewed(2)
      const id = await opened(references)
      const [first, second] = await itemsOf(id)
      if (!first || !second) throw new Error('no items')
      await onItem(first, 'grant')
      await onItem(second, 'refuse', { reason: 'Besoin couvert.' })
      const { code } = await act(id, 'close')
      if (code) throw new Error(`close: ${code}`)
      return { granted: first.reference, refused: second.reference }
    },
    /** @returns its id */
    lodgeAppeal: async (reference: string): Promise<string> => {
      const grounds = 'La zone n’est pas couverte.'
      const told = await asked(STRUCTURE, `/api/appeals/of/${reference}`, { grounds })
      return String(told['id'])
    },
    /** @returns its reference */
    beginConvention: async (reference: string): Promise<string> => {
      const told = await asked(INSTRUCTOR, `/api/conventions/of/${reference}`, {})
      return String(told['reference'])
    },
  }
}
