/**
 * Passwords, in the form in which Payload keeps them (PBKDF2-SHA-256, 600 000 rounds). Payload's own
 * sign-in hashes first and then writes back the whole account that it had read before, which would undo
 * a right taken away or a password changed meanwhile; and inside a transaction the hash would stop every
 * other writer. So the hash is worked out here, outside any transaction (docs/adr/0010).
 */
import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const FORMAT = 'pbkdf2-sha256-v1:'
const ROUNDS = 600_000
const KEY_LENGTH = 32

const MINIMUM_LENGTH = 12
const MAXIMUM_LENGTH = 200

export type StoredPassword = { hash: string; salt: string }

const derive = promisify(pbkdf2)

const hashWith = async (password: string, salt: string): Promise<Buffer> =>
  derive(password, salt, ROUNDS, KEY_LENGTH, 'sha256')

export const hashPassword = async (password: string): Promise<StoredPassword> => {
  const salt = randomBytes(32).toString('hex')
  return { hash: FORMAT + (await hashWith(password, salt)).toString('hex'), salt }
}

const DECOY: StoredPassword = { hash: FORMAT + '0'.repeat(2 * KEY_LENGTH), salt: '0'.repeat(64) }

const isStored = (stored: Partial<StoredPassword> | undefined): stored is StoredPassword =>
  stored?.hash?.startsWith(FORMAT) === true && typeof stored.salt === 'string'

/** Takes the same time whether the account exists or not: nobody learns which addresses have one. */
export const passwordMatches = async (
  password: string,
  stored: { hash?: string | null; salt?: string | null } | undefined,
): Promise<boolean> => {
  const known = { hash: stored?.hash ?? undefined, salt: stored?.salt ?? undefined }
  const compared = isStored(known) ? known : DECOY
  const derived = await hashWith(password, compared.salt)
  const expected = Buffer.from(compared.hash.slice(FORMAT.length), 'hex')
  return (
    derived.length === expected.length && timingSafeEqual(derived, expected) && compared !== DECOY
  )
}

export type Weakness = 'short' | 'long' | 'repeated' | 'identity'

const FEWEST_DIFFERENT_CHARACTERS = 5
const SHORTEST_TELLING_PART = 5

const quotes = (password: string, words: readonly string[]): boolean =>
  words.some((word) => {
    const part = word.trim().toLowerCase()
    return part.length >= SHORTEST_TELLING_PART && password.toLowerCase().includes(part)
  })

/**
 * Why a password is too weak; undefined when it will do (CNIL, délibération 2022-100: 12 characters when
 * attempts are limited). No classes of characters are asked: they make passwords weaker and forgotten.
 */
export const weaknessOf = (
  password: string,
  owner: { email: string; name?: string },
): Weakness | undefined => {
  const characters = Array.from(password)
  if (characters.length < MINIMUM_LENGTH) return 'short'
  if (characters.length > MAXIMUM_LENGTH) return 'long'
  if (new Set(characters).size < FEWEST_DIFFERENT_CHARACTERS) return 'repeated'
  const [local = ''] = owner.email.split('@')
  return quotes(password, [local, owner.name ?? '']) ? 'identity' : undefined
}
