/** A few words to write a document's blocks. */
import type { Block } from './blocks.ts'

type Facts = Extract<Block, { type: 'facts' }>

export const heading = (text: string, id?: string): Block => ({
  type: 'heading',
  level: 2,
  text,
  ...(id ? { id } : {}),
})

export const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ text }] })

/** One paragraph for each part that an empty line sets apart; none for a text that is not there. */
export const paragraphs = (text: string | undefined): Block[] =>
  (text ?? '')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(paragraph)

/** Facts whose value is known, in their order. */
export const facts = (entries: Readonly<Record<string, string | undefined>>): Facts => ({
  type: 'facts',
  entries: Object.entries(entries).flatMap(([term, value]) => (value ? [{ term, value }] : [])),
})
