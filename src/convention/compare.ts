/** What a convention says, line by line beside what it should say: its decision, or what it amends. */
import { formatSiret } from '#documents/parties.ts'
import type { GrantedPost } from '#decisions/decision.ts'
import { formatDate } from '#i18n/dates.ts'
import { formatCents, formatEtp } from '#i18n/numbers.ts'

import { amountOf, type ConventionContent } from './content.ts'

/** Names of the lines that are not a post. */
export type LineKey = 'amount' | 'structure' | 'seat' | 'account' | 'term'

export type ComparedLine = {
  /** A line of its own, or the title of a post. */
  name: { line: LineKey } | { post: string }
  expected: string
  written: string
  same: boolean
}

const NONE = '–'

const postWords = (post: GrantedPost | undefined): string =>
  post && post.granted > 0 ? `${formatEtp(post.etp)}, ${formatCents(post.granted)}` : NONE

const WORDS: Readonly<Record<LineKey, (content: ConventionContent) => string>> = {
  amount: (content) => formatCents(amountOf(content)),
  structure: ({ structure: { name, siret } }) =>
    [name, siret ? formatSiret(siret) : ''].filter(Boolean).join(', '),
  seat: ({ structure: { address } }) => address?.join(', ') ?? NONE,
  account: ({ account }) => account?.iban.replace(/(.{4})(?=.)/g, '$1\u00a0') ?? NONE,
  term: ({ term }) => (term ? `${formatDate(term.effectOn)} – ${formatDate(term.endsOn)}` : NONE),
}

const compared = (name: ComparedLine['name'], expected: string, written: string): ComparedLine => ({
  name,
  expected,
  written,
  same: expected === written,
})

/**
 * @param expected what the decision and the dossier say now, or the convention that is amended
 * @param lines those that both sides have
 */
export const compareContents = (
  expected: ConventionContent,
  written: ConventionContent,
  lines: readonly LineKey[],
): ComparedLine[] => {
  const ids = [...new Set([...expected.posts, ...written.posts].map(({ id }) => id))]
  const posts = ids.map((id) => {
    const [before, after] = [expected, written].map(({ posts: all }) =>
      all.find((post) => post.id === id),
    )
    const title = after?.title ?? before?.title ?? id
    return compared({ post: title }, postWords(before), postWords(after))
  })
  const others = lines.map((line) =>
    compared({ line }, WORDS[line](expected), WORDS[line](written)),
  )
  return [...posts, ...others]
}
