import type { DocumentModel } from '../blocks.ts'
import type { HasGlyph } from './fonts.ts'
import { unbreakableSpaces } from './typography.ts'

/** Stands for what the font cannot print, so that the reader sees that something was there. */
const MISSING = '□'

const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu

const kept = (character: string): string => {
  if (character === '\n') return character
  return character === '\t' ? ' ' : ''
}

/**
 * Text as it is printed: composed accents, French spaces, no control or invisible character, and one box for
 * each run of signs that the font does not hold (an emoji and its modifiers make one box).
 */
export const printable = (text: string, has: HasGlyph): string => {
  const clean = text.normalize('NFC').replace(INVISIBLE, kept)
  let result = ''
  for (const character of unbreakableSpaces(clean)) {
    const prints = character === '\n' || has(character.codePointAt(0) ?? 0)
    if (prints) result += character
    else if (!result.endsWith(MISSING)) result += MISSING
  }
  return result
}

/** The same model with each of its texts made printable. */
export const printableModel = (model: DocumentModel, has: HasGlyph): DocumentModel => {
  const texts = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? printable(value, has) : value
  const copy: DocumentModel = JSON.parse(JSON.stringify(model), texts)
  return copy
}
