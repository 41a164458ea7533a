/** What a part of the soak found, in one line after its faults. */
export type Found = { faults: readonly string[]; counts: Readonly<Record<string, number | string>> }

const MOST_SHOWN = 30

export const say = (words: string): void => void process.stdout.write(`${words}\n`)

/** @returns whether there was no fault */
export const told = (name: string, { faults, counts }: Found): boolean => {
  for (const fault of faults.slice(0, MOST_SHOWN)) say(`${name}: ${fault}`)
  const figures = Object.entries(counts).map(([what, count]) => `${what} ${count}`)
  say(`${name}: ${figures.join(', ')}, ${faults.length} faults`)
  return faults.length === 0
}

export const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
