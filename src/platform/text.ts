const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' }

/**
 * The text as one searches and sorts it: lower case, no accents, ligatures opened, apostrophes and
 * hyphens turned into single spaces. Stored beside the original in the columns that lists sort on, so
 * that both databases give the same order. Idempotent.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæß]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/['’ʼ‘`´\p{Pd}_]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
