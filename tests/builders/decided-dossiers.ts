/** Dossiers of which a committee decided: the session that leads there has tests of its own. */
import type { Decided } from '#decisions/decision.ts'
import type { Session } from '#tests/builders/candidature.ts'
import { change, dossierOf, dossierUnderReview } from '#tests/builders/consulted-dossiers.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

const AMOUNT = 2_000_000

export const decidedAs = (changes: Partial<Decided> = {}): Decided => ({
  outcome: 'partial',
  amount: AMOUNT,
  maximum: 2_947_300,
  posts: [
    {
      // The row of its post (tests/builders/dossier-answers.ts).
      id: 'row1',
      title: 'Premier poste',
      etp: 100,
      cost: 4_000_000,
      asked: 2_800_000,
      granted: AMOUNT,
    },
  ],
  reasons: 'Le poste est pourvu à partir de la rentrée.',
  rank: null,
  committee: { name: 'le comité régional', heldOn: '2025-07-10' },
  ...changes,
})

/** @returns the reference of a dossier that is selected, or rejected, and whose structure knows nothing yet */
export const dossierDecided = async (
  guichet: Guichet,
  structure: Session,
  decided: Decided = decidedAs(),
): Promise<string> => {
  const reference = await dossierUnderReview(guichet, structure)
  const refused = decided.outcome === 'unfavourable'
  await change(guichet, reference, {
    state: refused ? 'rejected' : 'selected',
    decided,
    decidedAt: guichet.clock.now().toISOString(),
    granted: refused ? null : decided.amount,
  })
  return reference
}

export const sequenceOf = async (guichet: Guichet, reference: string): Promise<number> =>
  (await dossierOf(guichet, reference)).sequence
