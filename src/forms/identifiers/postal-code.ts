import { type Refusal, refuse } from '../kinds/refusal.ts'

/** Why five digits are not a French postal code; undefined when they have the form of one. */
export function refusePostalCode(postalCode: string): Refusal | undefined {
  return /^(0[1-9]|[1-8]\d|9[0-8])\d{3}$/.test(postalCode) ? undefined : refuse('postalCode.format')
}
