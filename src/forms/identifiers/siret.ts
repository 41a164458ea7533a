import { type Refusal, refuse } from '../kinds/refusal.ts'
import { luhnSum } from './luhn.ts'
import { refuseSiren } from './siren.ts'

/** La Poste ran out of keys: its offices only need a plain sum of digits that is a multiple of 5. */
const LA_POSTE = '356000000'

/**
 * Why fourteen digits are not a SIRET (SIREN, then five digits of the establishment, Luhn's key on the
 * whole); undefined when they are one.
 * @param siret without spaces
 */
export function refuseSiret(siret: string): Refusal | undefined {
  if (!/^\d*$/.test(siret)) return refuse('siret.characters')
  if (siret.length === 9 && !refuseSiren(siret)) return refuse('siret.siren', { siren: siret })
  if (siret.length !== 14) return refuse('siret.length', { length: String(siret.length) })
  if (refuseSiren(siret.slice(0, 9))) return refuse('siret.key')
  return luhnSum(siret) % 10 === 0 || isLaPoste(siret) ? undefined : refuse('siret.key')
}

function isLaPoste(siret: string): boolean {
  const sum = siret.split('').reduce((total, digit) => total + Number(digit), 0)
  return siret.startsWith(LA_POSTE) && sum % 5 === 0
}
