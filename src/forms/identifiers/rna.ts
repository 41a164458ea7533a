import { type Refusal, refuse } from '../kinds/refusal.ts'

/** Moselle, Bas-Rhin, Haut-Rhin: associations are entered in the register of a court (local civil code). */
const LOCAL_LAW = new Set(['57', '67', '68'])

/** Whether associations of a département have an RNA number at all. */
export function departmentHasRna(department: string): boolean {
  return !LOCAL_LAW.has(department)
}

/**
 * Why a text is not an RNA number: W and nine signs, of which the second may be a letter (Corse, overseas
 * prefectures). It has no key. Undefined when it is one.
 * @param rna in capitals, without spaces
 */
export function refuseRna(rna: string): Refusal | undefined {
  if (/^\d{14}$/.test(rna)) return refuse('rna.siret')
  if (!/^W\d[\dA-Z]\d{7}$/.test(rna)) return refuse('rna.format')
  const department = rna.slice(1, 3)
  return departmentHasRna(department) ? undefined : refuse('rna.alsaceMoselle', { department })
}
