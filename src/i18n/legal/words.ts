/** A few words to write the legal pages as blocks, the same as those of the editions. */
import type { Block, Inline } from '#documents/blocks.ts'

import { typeset } from '../typeset.ts'

type Phrase = string | Inline

const inline = (phrase: Phrase): Inline => (typeof phrase === 'string' ? { text: phrase } : phrase)

const content = (phrases: readonly Phrase[]): Inline[] => typeset(phrases.map(inline))

export const link = (text: string, href: string): Inline => ({ text, href })

export const p = (...phrases: readonly Phrase[]): Block => ({
  type: 'paragraph',
  content: content(phrases),
})

export const ul = (...items: readonly (Phrase | readonly Phrase[])[]): Block => ({
  type: 'list',
  ordered: false,
  items: items.map((item) => [
    p(...(Array.isArray(item) ? (item as readonly Phrase[]) : [item as Phrase])),
  ]),
})

export type LegalSection = { key: string; title: string; blocks: readonly Block[] }

export const section = (key: string, title: string, ...blocks: readonly Block[]): LegalSection => ({
  key,
  title: typeset(title),
  blocks,
})

export type LegalPage = {
  title: string
  lead: string
  sections: readonly LegalSection[]
}
