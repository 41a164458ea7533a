/** Luhn's sum of a text of digits: a multiple of 10 when the key is right. */
export function luhnSum(digits: string): number {
  return digits
    .split('')
    .toReversed()
    .reduce((sum, digit, rank) => {
      const weighted = Number(digit) * (rank % 2 === 1 ? 2 : 1)
      return sum + (weighted > 9 ? weighted - 9 : weighted)
    }, 0)
}
