/** Letters of an account number, worth 1 to 9 as on the telephone's keys (A and J are 1, B, K, S are 2…). */
function ribDigit(sign: string): string {
  const letter = sign.charCodeAt(0) - 65
  if (letter < 0) return sign
  return String(letter < 18 ? (letter % 9) + 1 : letter - 16)
}

/**
 * Key of a French bank account: 97 − ((89 × bank + 15 × branch + 3 × account) mod 97), on two digits.
 * @param bank five digits @param branch five digits @param account eleven digits or capital letters
 */
export function ribKey(bank: string, branch: string, account: string): string {
  const digits = account.split('').map(ribDigit).join('')
  const remainder = (89n * BigInt(bank) + 15n * BigInt(branch) + 3n * BigInt(digits)) % 97n
  return String(97n - remainder).padStart(2, '0')
}
