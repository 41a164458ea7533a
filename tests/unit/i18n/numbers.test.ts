import { describe, expect, it } from 'vitest'

import { formatCents, formatEtp, formatFileSize, formatInteger, formatRate } from '#i18n/numbers.ts'

/** `_` stands for the narrow no-break space. */
const narrow = (text: string): string => text.replaceAll('_', '\u202f')

describe('numbers as they are read in French', () => {
  it.each([
    [0, '0,00_€'],
    [5, '0,05_€'],
    [2_845_050, '28_450,50_€'],
    [450_000_000, '4_500_000,00_€'],
    [-123_456, '−1_234,56_€'],
  ])('%d cents', (cents, expected) => expect(formatCents(cents)).toBe(narrow(expected)))

  it.each([
    [50, '0,5_ETP'],
    [100, '1_ETP'],
    [125, '1,25_ETP'],
  ])('%d hundredths of ETP', (etp, expected) => expect(formatEtp(etp)).toBe(narrow(expected)))

  it.each([
    [5500, '55_%'],
    [6667, '66,67_%'],
  ])('%d hundredths of a percent', (rate, expected) =>
    expect(formatRate(rate)).toBe(narrow(expected)),
  )

  it.each([
    [1, '1_octet'],
    [900, '900_octets'],
    [312_000, '312_Ko'],
    [1_420_000, '1,4_Mo'],
    [20_000_000, '20_Mo'],
  ])('%d bytes', (bytes, expected) => expect(formatFileSize(bytes)).toBe(narrow(expected)))

  it('parts the thousands of an integer', () => expect(formatInteger(1200)).toBe(narrow('1_200')))
})
