/**
 * The line breaker takes a part that is nothing but white space as a place where a line may end without
 * a hyphen; this character is white space to it, and has no width.
 */
const PLACE_TO_BREAK = '\uFEFF'

const PARTS = /.{1,11}[/._@?&=:-]|.{1,12}/gu

/**
 * French official letters do not hyphenate. A word longer than its place (an address of the web, a
 * fingerprint, a name without spaces) is cut without a hyphen, which would change what is copied.
 * @param capacity number of characters beyond which a word is cut.
 */
export const breakLongWords =
  (capacity: number) =>
  (word: string): string[] => {
    if (word.length <= capacity) return [word]
    const parts: string[] = word.match(PARTS) ?? [word]
    return parts.flatMap((part, index) => (index === 0 ? [part] : [PLACE_TO_BREAK, part]))
  }
