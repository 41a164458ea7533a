const NARROW = '\u202F'
const NO_BREAK = '\u00A0'

const RULES: readonly (readonly [RegExp, string])[] = [
  [/ (?=[;?!])/g, NARROW],
  [/ (?=[:»])/g, NO_BREAK],
  [/(?<=«) /g, NO_BREAK],
  [/(?<=\d) (?=\d{3}(?!\d))/g, NO_BREAK],
  [/(?<=\d) (?=[€%])/g, NO_BREAK],
  [/(?<=\d)\u202F(?=[^;?!])/g, NO_BREAK],
  [/(?<=\b[nN]°) /g, NO_BREAK],
]

/**
 * Makes the spaces of French typography unbreakable in what people typed with plain ones: before
 * « ; : ? ! », inside quotation marks, in numbers and before € and %. Adds and removes no sign. In the
 * printed font the narrow space is an eighth of an em: too little to tell the thousands of an amount.
 */
export const unbreakableSpaces = (text: string): string =>
  RULES.reduce((result, [pattern, space]) => result.replace(pattern, space), text)
