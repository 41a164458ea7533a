import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { type Parsed, accept, refuse } from '../kinds/refusal.ts'

/**
 * Beginnings of the French numbering plan that are dialled overseas under another country code
 * (ARCEP, plan national de numérotation). Saint-Pierre-et-Miquelon drops its own beginning.
 */
const OVERSEAS: readonly (readonly [pattern: RegExp, international: string])[] = [
  // 06 39 98 is kept for fiction in mainland France; the rest of 0639 is Mayotte's.
  [/^0(262|263|269|692|693|639(?!98))/, '+262$1'],
  [/^0(590|690|691)/, '+590$1'],
  [/^0(594|694)/, '+594$1'],
  [/^0(596|696|697)/, '+596$1'],
  [/^0508/, '+508'],
]

/**
 * Reads a telephone number and gives it in E.164: ten digits as dialled in France, overseas included,
 * or an international number. Premium numbers (089) are refused: no one can be asked to pay to call.
 * French numbers are judged on their form alone, because a list of the blocks in service goes stale.
 */
export function readPhone(line: string): Parsed<string> {
  if (!/^[+(\d][\d\s+().\p{Pd}/]*$/u.test(line)) return refuse('phone.format')
  const dialled = line.replace(/[^\d+]/g, '').replace(/^00/, '+')
  if (/^\d{2,6}$/.test(dialled)) return refuse('phone.short')
  if (dialled.length > 18) return refuse('phone.several')
  const national = asDialledInFrance(dialled)
  return national === undefined ? readForeign(dialled) : readNational(national)
}

/** The ten digits dialled in France, when the number belongs to the French plan. */
function asDialledInFrance(dialled: string): string | undefined {
  if (!dialled.startsWith('+')) return dialled
  const local = /^\+(?:33|590|594|596|262)0?(\d{9})$/.exec(dialled)
  if (local) return `0${local[1]}`
  const saintPierre = /^\+508(\d{6})$/.exec(dialled)
  return saintPierre ? `0508${saintPierre[1]}` : undefined
}

function readNational(number: string): Parsed<string> {
  if (!/^0[1-9]\d{8}$/.test(number)) return refuse('phone.format')
  if (number.startsWith('089')) return refuse('phone.premium')
  const overseas = OVERSEAS.find(([pattern]) => pattern.test(number))
  return accept(overseas ? number.replace(overseas[0], overseas[1]) : `+33${number.slice(1)}`)
}

function readForeign(number: string): Parsed<string> {
  const parsed = parsePhoneNumberFromString(number)
  if (!parsed?.isValid() || parsed.country === 'FR') return refuse('phone.format')
  return parsed.getType() === 'PREMIUM_RATE' ? refuse('phone.premium') : accept(parsed.number)
}

/** By pairs as dialled in France, « 04 76 00 00 00 »; other countries in the international form. */
export function formatPhone(e164: string): string {
  const pairs = asDialledInFrance(e164)?.match(/\d\d/g)
  const text = pairs?.join(' ') ?? parsePhoneNumberFromString(e164)?.formatInternational() ?? e164
  return text.replaceAll(' ', '\u00A0')
}
