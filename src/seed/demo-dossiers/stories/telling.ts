import type { Step } from '../steps.ts'

/** Under which edition: the true call of 2025, or the one whose dates move with today. */
export type Edition = 'past' | 'present'

/** What becomes of one dossier, or of one committee. Days never go back. */
export type Story = {
  /** Tells it from the others: its progress is kept under it. */
  key: string
  edition: Edition
  /** Key of the structure; of a committee, its own. */
  about: string
  steps: readonly Step[]
}

/** @param commune INSEE code of the seat of an invented association, or the key of one with an account */
export const dossier =
  (edition: Edition) =>
  (commune: string, ...steps: (Step | readonly Step[])[]): Story => ({
    key: `${edition}:${commune}`,
    edition,
    about: commune,
    // A step is a pair whose first is a day; several of them are a list of pairs.
    steps: steps.flatMap((one) => (typeof one[0] === 'number' ? [one as Step] : (one as Step[]))),
  })
