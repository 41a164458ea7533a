/**
 * The legal wording of a document comes from the edition; ours stands in for what the edition does not
 * say. Words in braces are replaced by facts: `{reference}`, `{receivedAt}`…
 */
export type Texts = Readonly<Record<string, string>>
export type Values = Readonly<Record<string, string | undefined>>

const PLACEHOLDER = /\{(\w+)\}/g

/** Names that a text expects to be replaced, to check it before an edition is published. */
export const placeholdersOf = (text: string): string[] => [
  ...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '')),
]

/** The text with its facts, or nothing when one of them is not known: no letter shows an empty place. */
export const filled = (text: string, values: Values): string | undefined =>
  placeholdersOf(text).every((name) => Object.hasOwn(values, name) && values[name])
    ? text.replace(PLACEHOLDER, (_, name: string) => values[name] ?? '')
    : undefined

/** Gives the wording of each part of a document: the edition's, else ours, with the facts in place. */
export const wordingOf =
  (texts: Texts, defaults: Texts, values: Values) =>
  (key: string): string | undefined => {
    const given = texts[key]
    const own = defaults[key]
    return (
      (given === undefined ? undefined : filled(given, values)) ??
      (own === undefined ? undefined : filled(own, values))
    )
  }
