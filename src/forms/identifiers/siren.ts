import { type Refusal, refuse } from '../kinds/refusal.ts'
import { luhnSum } from './luhn.ts'

/**
 * Why nine digits are not a SIREN (INSEE: Luhn's key); undefined when they are one.
 * @param siren without spaces
 */
export function refuseSiren(siren: string): Refusal | undefined {
  if (!/^\d*$/.test(siren)) return refuse('siren.characters')
  if (siren.length !== 9) return refuse('siren.length', { length: String(siren.length) })
  // The key of nine zeros is right, but INSEE gives that number to no one.
  return /^0+$/.test(siren) || luhnSum(siren) % 10 !== 0 ? refuse('siren.key') : undefined
}
