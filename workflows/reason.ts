/** How long the reason of an act may be, in signs: as typed, as sent, and as the mail that tells it carries it. */
export const LONGEST_REASON = 4000
