import type { CommuneSearch } from './use-communes.ts'

export type ChosenCommune = { code: string; name: string }

export const noCommune: ChosenCommune = { code: '', name: '' }

/** Five digits, spaces apart; undefined while the code is not whole. */
export const wholeCode = (typed: string): string | undefined => {
  const digits = typed.replace(/\s/g, '')
  return /^\d{5}$/.test(digits) ? digits : undefined
}

/** The communes to choose among: those found, or the one that stands there already. */
export const communeChoices = (
  search: CommuneSearch,
  chosen: ChosenCommune,
): readonly ChosenCommune[] => {
  if (search.kind === 'found') return search.communes
  return chosen.code === '' ? [] : [chosen]
}

/**
 * What a new postal code makes of the commune: the only one it has; none when the one that was there is
 * not of this code; undefined when nothing changes.
 */
export const communeOfCode = (
  communes: readonly ChosenCommune[],
  chosen: string,
): ChosenCommune | undefined => {
  if (communes.some(({ code }) => code === chosen)) return undefined
  const [only, ...others] = communes
  if (only && others.length === 0) return { code: only.code, name: only.name }
  return chosen === '' ? undefined : noCommune
}
