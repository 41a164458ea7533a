import { EUROS, parseNumber } from '#forms/numbers.ts'

/**
 * Reads an amount as DGEFP writes it in the admin (« 3 200 000,00 € »).
 * @returns cents, or the sentence that says how to write it
 */
export const readAmount = (
  text: string,
): { ok: true; cents: number } | { ok: false; sentence: string } => {
  const parsed = parseNumber(text, EUROS)
  return parsed.ok && parsed.value !== undefined
    ? { ok: true, cents: parsed.value }
    : { ok: false, sentence: 'Montant attendu en euros, par exemple « 3 200 000,00 € ».' }
}
