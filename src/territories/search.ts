import { normalise } from '#platform/text.ts'
import { type Commune, communeRegister } from './communes.ts'

/** `formerName`: the old name that was found, when the commune itself is called otherwise. */
export type FoundCommune = Commune & { formerName?: string }

type Entry = { words: string; commune: Commune; formerName?: string }

const ABBREVIATIONS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' }

/** The name of a commune as it is compared: « St-Martin d'Hères » and « SAINT MARTIN D HERES » alike. */
export function communeWords(name: string): string {
  return normalise(name)
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join(' ')
}

function readEntries(): Entry[] {
  const { communes, former, byCode } = communeRegister()
  const current = communes.map((commune) => ({ words: communeWords(commune.name), commune }))
  const earlier = former.flatMap(({ name, successor }) => {
    const commune = byCode.get(successor)
    return commune ? [{ words: communeWords(name), commune, formerName: name }] : []
  })
  return [...current, ...earlier]
}

let entries: readonly Entry[] | undefined
let entriesByName: ReadonlyMap<string, Entry[]> | undefined

/** Read at the first search and kept. */
function allEntries(): readonly Entry[] {
  entries ??= readEntries()
  return entries
}

/** Communes whose whole name is this one, spelling differences apart; old names count only when no commune of today has it. */
export function communesNamed(name: string): readonly Commune[] {
  entriesByName ??= Map.groupBy(allEntries(), ({ words }) => words)
  const namesakes = entriesByName.get(communeWords(name)) ?? []
  const current = namesakes.filter(({ formerName }) => formerName === undefined)
  return [...new Set((current.length > 0 ? current : namesakes).map(({ commune }) => commune))]
}

/** 0 the whole name, 1 its beginning, 2 each word asked begins one of its words; undefined: no match. */
function rank(words: string, asked: string): number | undefined {
  if (words === asked) return 0
  if (words.startsWith(asked)) return 1
  const padded = ` ${words}`
  return asked.split(' ').every((word) => padded.includes(` ${word}`)) ? 2 : undefined
}

function compareHits(left: { rank: number; entry: Entry }, right: { rank: number; entry: Entry }) {
  return (
    left.rank - right.rank ||
    Number(left.entry.formerName !== undefined) - Number(right.entry.formerName !== undefined) ||
    right.entry.commune.population - left.entry.commune.population ||
    (left.entry.commune.code < right.entry.commune.code ? -1 : 1)
  )
}

/**
 * Communes whose words begin with the words asked, accents, case, hyphens and « St » / « Saint »
 * counting for nothing. The exact name comes first, then names that begin so, the most populated
 * first. A query of five digits is a postal code. Old names find the commune of today, once.
 */
export function searchCommunes(
  query: string,
  options: { department?: string; limit: number },
): FoundCommune[] {
  const asked = communeWords(query)
  if (asked === '') return []
  const inPlace = ({ commune }: Entry) =>
    options.department === undefined || commune.department === options.department
  const hits = allEntries()
    .filter(inPlace)
    .flatMap((entry) => {
      const isPostal = !entry.formerName && entry.commune.postalCodes.includes(asked)
      const found = isPostal ? 0 : rank(entry.words, asked)
      return found === undefined ? [] : [{ rank: found, entry }]
    })
  const found = new Map<string, FoundCommune>()
  for (const { entry } of hits.toSorted(compareHits)) {
    if (found.size >= options.limit) break
    if (!found.has(entry.commune.code)) found.set(entry.commune.code, asFound(entry))
  }
  return [...found.values()]
}

function asFound({ commune, formerName }: Entry): FoundCommune {
  return formerName === undefined ? commune : { ...commune, formerName }
}
