import { sumOf } from '#funding/money.ts'
import type { Cents } from '#funding/types.ts'

/** Where the money of one envelope stands, each amount counted once, from request to convention. */
export type EnvelopeStanding = {
  envelope: Cents
  /** By dossiers that may still be granted something, or were. */
  asked: Cents
  /** Granted by sessions that are not closed. */
  proposed: Cents
  /** Decided by a committee, not yet told. */
  decided: Cents
  /** Told to the structure, without a convention signed. */
  notified: Cents
  /** By conventions signed. */
  engaged: Cents
  /** Once all that was decided is taken off; below zero when the envelope was cut since. */
  left: Cents
  /** The same, once what is proposed is taken off too. */
  leftAfterProposals: Cents
}

export type EnvelopeAmounts = Omit<EnvelopeStanding, 'left' | 'leftAfterProposals'>

/** R017, R070, R071: what an envelope has left. */
export const standingOf = (amounts: EnvelopeAmounts): EnvelopeStanding => {
  const { envelope, proposed, decided, notified, engaged } = amounts
  const left = sumOf([envelope, -decided, -notified, -engaged])
  return { ...amounts, left, leftAfterProposals: sumOf([left, -proposed]) }
}
