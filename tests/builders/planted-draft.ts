import { plant } from '#seed/plant.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

import { openDraft, signIn, type Session } from './candidature.ts'

/** Plants the demonstration, and opens a draft for its association. */
export const plantDraft = async (
  guichet: Guichet,
): Promise<{ association: Session; reference: string }> => {
  await plant(guichet.payload, { demo: true, now: guichet.clock.now() })
  const association = await signIn(guichet, 'association@demo.test')
  return { association, reference: await openDraft(guichet, association) }
}
