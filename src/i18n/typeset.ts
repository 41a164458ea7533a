const NARROW = '\u202f'
const NO_BREAK = '\u00a0'

const RULES: readonly (readonly [RegExp, string])[] = [
  [/ (?=[;?!])/g, NARROW],
  [/ (?=[:»])/g, NO_BREAK],
  [/(?<=«) /g, NO_BREAK],
  [/(?<=\d) (?=\d{3}(?!\d))/g, NARROW],
  [/(?<=\d) (?=[€%])/g, NARROW],
  [/(?<=\d) (?=(?:h|ETP)(?![\p{L}\d]))/gu, NO_BREAK],
  [/(?<=\bh) (?=\d{2}(?!\d))/g, NO_BREAK],
  [/(?<=\b[nN]°) /g, NO_BREAK],
]

/**
 * The spaces of French typography made unbreakable on screen, in what was typed with plain ones: narrow
 * before « ; ? ! », in numbers and before € and %; full before « : » and inside quotation marks. Adds
 * and removes no sign; what is already unbreakable stays as it is.
 */
export const unbreakable = (text: string): string =>
  RULES.reduce((result, [pattern, space]) => result.replace(pattern, space), text)

/**
 * The same for every text of a value, whatever its depth, and for those that its functions write. Only for
 * what is shown, never for addresses.
 */
export const typeset = <T>(value: T): T => {
  if (typeof value === 'string') return unbreakable(value) as T
  if (typeof value === 'function')
    return ((...given: readonly unknown[]) => typeset<unknown>(value(...given))) as T
  if (Array.isArray(value)) return value.map((item: unknown) => typeset(item)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    name === 'href' ? inner : typeset<unknown>(inner),
  ])
  return Object.fromEntries(entries) as T
}
