import type { Input } from '#forms/kinds/kind.ts'

/** The options ticked; a text that was never understood stands for none. */
export const tickedIn = (input: Input): readonly string[] => (Array.isArray(input) ? input : [])

export const toggled = (ticked: readonly string[], key: string): string[] =>
  ticked.includes(key) ? ticked.filter((other) => other !== key) : [...ticked, key]
