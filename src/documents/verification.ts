import { randomBytes } from 'node:crypto'

/** Consonants only: no word can come out, and none is taken for a digit (no I, O) when read aloud. */
const ALPHABET = 'BCDFGHJKLMNPQRSTVWXZ'
const GROUPS = 4
const LETTERS_OF_GROUP = 4
const LENGTH = GROUPS * LETTERS_OF_GROUP
const IS_CODE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`)
const GROUP = new RegExp(`.{${LETTERS_OF_GROUP}}`, 'g')

/** Bytes beyond the last whole multiple of the alphabet are thrown away, so that no letter is likelier. */
const LIMIT = 256 - (256 % ALPHABET.length)

/** Signs that people type in place of a letter of the alphabet. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  '1': 'L',
  I: 'L',
  '2': 'Z',
  '5': 'S',
  '6': 'G',
  '8': 'B',
}

const grouped = (letters: string): string => (letters.match(GROUP) ?? []).join('-')

/**
 * A new code, « BCDF-GHJK-LMNP-QRST »: sixteen letters of twenty, 69 bits, so that trying codes at
 * random finds no document.
 */
export const verificationCode = (
  random: (size: number) => Uint8Array = (size) => randomBytes(size),
): string => {
  let letters = ''
  while (letters.length < LENGTH)
    for (const byte of random(LENGTH))
      if (byte < LIMIT && letters.length < LENGTH) letters += ALPHABET[byte % ALPHABET.length]
  return grouped(letters)
}

/**
 * The code that a person meant: with or without hyphens and spaces, in small letters, with a digit in
 * place of the letter it looks like, or with the whole address pasted.
 * @returns the code as it is stored, or undefined when it cannot be one
 */
export const readVerificationCode = (typed: string): string | undefined => {
  const last =
    typed
      .trim()
      .replace(/[/?#]+$/, '')
      .split('/')
      .at(-1) ?? ''
  const letters = last
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replace(/./gu, (sign) => LOOK_ALIKE[sign] ?? sign)
  return IS_CODE.test(letters) ? grouped(letters) : undefined
}
