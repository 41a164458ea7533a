/**
 * Numbers as they are read in French. Amounts come in integer cents, ETP in integer hundredths, rates
 * in hundredths of a percent. Thousands are parted, and units joined, by a narrow no-break space.
 */
const NARROW = '\u202f'

const amount = new Intl.NumberFormat('fr-FR', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
})
const integer = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 })
const upToTwo = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })
const upToOne = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

const narrow = (text: string): string => text.replace(/[\u00a0\u202f ]/g, NARROW).replace('-', '−')

/** « 1 234,50 € » from cents. */
export function formatCents(cents: number): string {
  return `${narrow(amount.format(cents / 100))}${NARROW}€`
}

/** « 1 234 ». */
export function formatInteger(value: number): string {
  return narrow(integer.format(value))
}

/** « 0,5 » from hundredths, under a head that names the unit. */
export function formatEtpNumber(hundredths: number): string {
  return narrow(upToTwo.format(hundredths / 100))
}

/** « 0,5 ETP » from hundredths. */
export function formatEtp(hundredths: number): string {
  return `${formatEtpNumber(hundredths)}${NARROW}ETP`
}

/** « 55 % », « 66,67 % » from hundredths of a percent. */
export function formatRate(basisPoints: number): string {
  return `${narrow(upToTwo.format(basisPoints / 100))}${NARROW}%`
}

/** « 312 Ko », « 1,4 Mo »: powers of ten, as systems show them to people. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return `${integer.format(bytes)}${NARROW}octet${bytes > 1 ? 's' : ''}`
  if (bytes < 1_000_000) return `${narrow(integer.format(bytes / 1000))}${NARROW}Ko`
  return `${narrow(upToOne.format(bytes / 1_000_000))}${NARROW}Mo`
}
