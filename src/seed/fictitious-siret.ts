import { luhnSum } from '#forms/identifiers/luhn.ts'

/** The digit that makes the key of Luhn right at the end of `digits`. */
const withKey = (digits: string): string => `${digits}${(10 - (luhnSum(`${digits}0`) % 10)) % 10}`

/**
 * A SIRET whose two keys are right, that begins with 0009 so that one sees that it is invented.
 * @param rank of the structure, from 1 to 9999
 */
export const fictitiousSiret = (rank: number): string => {
  const siren = withKey(`0009${String(rank).padStart(4, '0')}`)
  return withKey(`${siren}0001`)
}
