const LONGEST_QUOTE = 60

/** « text » as a sentence quotes what was typed, cut when it is long. */
export function quote(text = ''): string {
  const signs = Array.from(text)
  const shown = signs.length > LONGEST_QUOTE ? `${signs.slice(0, LONGEST_QUOTE).join('')}…` : text
  return `«\u00a0${shown}\u00a0»`
}

/** « 1 réponse », « 3 réponses ». */
export function counted(count: string | undefined, singular: string, plural: string): string {
  return `${count ?? '0'} ${Number(count) > 1 ? plural : singular}`
}

/** A name of the official code in a sentence: its apostrophes are the printed ones. */
export function printed(name = ''): string {
  return name.replaceAll("'", '’')
}
