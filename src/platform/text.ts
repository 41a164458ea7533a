const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' }

/**
 * The text as one searches and sorts it: lower case, no accents, ligatures opened, apostrophes and
 * hyphens turned into single spaces. Stored beside the original in the columns that lists sort on, so
 * that both databases give the same order. Idempotent.
 */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæß]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/['’ʼ‘`´\p{Pd}_]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Compares two texts in French alphabetical order, case and accents counting only between equals. */
export function compareTexts(left: string, right: string): number {
  const a = normalise(left)
  const b = normalise(right)
  if (a !== b) return a < b ? -1 : 1
  if (left === right) return 0
  return left < right ? -1 : 1
}
