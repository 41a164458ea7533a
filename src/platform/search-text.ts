import { normalise } from './text.ts'

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u

/** The words of a text as one searches them: lower case, no accents, no punctuation. */
export const wordsOf = (text: string): string[] =>
  normalise(text)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '')

/**
 * A text stored to be searched by the beginning of any of its words: each word stands after a space, so
 * that « contains a space and these letters » finds beginnings alone (docs/adr/lists-and-search.md).
 */
export const searchable = (text: string): string =>
  wordsOf(text)
    .map((word) => ` ${word}`)
    .join('')
