import { Link, Text } from '@react-pdf/renderer'
import type { ReactNode } from 'react'

import type { Inline } from '../blocks.ts'
import { breakLongWords } from './long-words.ts'
import { colour, type Style, lettering } from './theme.ts'

const base: Style = { ...lettering.body, color: colour.ink }

type Props = {
  children: ReactNode
  style?: Style
  /** Longest word, in characters, that the place can hold on one line. */
  capacity?: number
  keepWithNext?: number
}

/** Any text of a document: never one line alone at the foot or the top of a page. */
export const Copy = ({ children, style = {}, capacity = 45, keepWithNext = 0 }: Props) => (
  <Text
    style={[base, style]}
    orphans={2}
    widows={2}
    hyphenationCallback={breakLongWords(capacity)}
    minPresenceAhead={keepWithNext}
  >
    {children}
  </Text>
)

const inlineStyle = ({ bold, italic }: Inline): Style => ({
  ...(bold ? { fontWeight: 600 } : {}),
  ...(italic ? { fontStyle: 'italic' } : {}),
})

/** Pieces of a sentence: bold, italic, links. */
export const Inlines = ({ content }: { content: readonly Inline[] }) =>
  content.map((piece, index) =>
    piece.href ? (
      <Link key={index} src={piece.href} style={[inlineStyle(piece), { color: colour.accent }]}>
        {piece.text}
      </Link>
    ) : (
      <Text key={index} style={inlineStyle(piece)}>
        {piece.text}
      </Text>
    ),
  )
