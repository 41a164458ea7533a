/** A few words to write the text of an edition so that it can be read in the source as on the page. */
import type { Block, Inline } from '#documents/blocks.ts'

type Phrase = string | Inline
/** A line of a list: words, or words followed by the blocks that stand under them. */
type Item = Phrase | readonly (Phrase | Block)[]

const isBlock = (part: Phrase | Block): part is Block => typeof part !== 'string' && 'type' in part

const inline = (phrase: Phrase): Inline => (typeof phrase === 'string' ? { text: phrase } : phrase)

/** A paragraph. */
export const p = (...content: readonly Phrase[]): Block => ({
  type: 'paragraph',
  content: content.map(inline),
})

export const bold = (text: string): Inline => ({ text, bold: true })

export const link = (text: string, href: string): Inline => ({ text, href })

/** The call of a note: a page or a PDF gives the note of that number the id `note-<number>`. */
export const noteCall = (number: number): Inline => ({
  text: `(note ${number})`,
  href: `#note-${number}`,
})

/** A heading inside a section, whose own title is of level 2. */
export const h3 = (text: string, id?: string): Block => ({
  type: 'heading',
  level: 3,
  text,
  ...(id ? { id } : {}),
})

const itemBlocks = (item: Item): readonly Block[] => {
  const parts = Array.isArray(item) ? (item as readonly (Phrase | Block)[]) : [item as Phrase]
  const words = parts.filter((part): part is Phrase => !isBlock(part))
  return [p(...words), ...parts.filter(isBlock)]
}

const list =
  (ordered: boolean) =>
  (...items: readonly Item[]): Block => ({ type: 'list', ordered, items: items.map(itemBlocks) })

export const ul = list(false)
export const ol = list(true)

/** A « focus » of the call. */
export const callout = (title: string, ...content: readonly Block[]): Block => ({
  type: 'callout',
  tone: 'focus',
  title,
  content,
})

/** A point one must not miss. */
export const warning = (title: string, ...content: readonly Block[]): Block => ({
  type: 'callout',
  tone: 'warning',
  title,
  content,
})

export const note = (number: number, ...content: readonly Phrase[]): Block => ({
  type: 'note',
  number,
  content: content.map(inline),
})

/** A table whose columns stand on the left, but for those told otherwise. */
export const table = (content: {
  caption: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
  right?: readonly number[]
  totals?: number
}): Block => ({
  type: 'table',
  caption: content.caption,
  head: content.head,
  rows: content.rows,
  align: content.head.map((_, column) => (content.right?.includes(column) ? 'right' : 'left')),
  ...(content.totals ? { totals: content.totals } : {}),
})
