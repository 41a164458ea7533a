/**
 * Between the editor's tree (Lexical, in the admin) and our content blocks (in sealed revisions, pages
 * and PDFs). A revision never holds the editor's tree: editors change, what was published does not.
 */
import type { Block, Inline } from '#documents/blocks.ts'

export type EditorNode = {
  type: string
  version: number
  children?: EditorNode[]
  text?: string
  format?: number | string
  tag?: string
  listType?: string
  fields?: Record<string, unknown>
  [key: string]: unknown
}
export type EditorState = { root: EditorNode; [key: string]: unknown }

const BOLD = 1
const ITALIC = 2
const CELL = ' | '

const textNodes = (content: readonly Inline[]): EditorNode[] =>
  content.map(({ text, bold, italic, href }) => {
    const leaf: EditorNode = {
      type: 'text',
      version: 1,
      text,
      format: (bold ? BOLD : 0) | (italic ? ITALIC : 0),
      mode: 'normal',
      style: '',
      detail: 0,
    }
    return href
      ? element('link', [leaf], {
          fields: { linkType: 'custom', url: href, newTab: false },
          version: 3,
        })
      : leaf
  })

const element = (
  type: string,
  children: EditorNode[],
  more: Partial<EditorNode> = {},
): EditorNode => ({
  type,
  version: 1,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
})

const root = (children: EditorNode[]): EditorState => ({ root: element('root', children) })

const block = (fields: Record<string, unknown>): EditorNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { blockName: '', ...fields },
})

const listItems = (items: readonly (readonly Block[])[]): EditorNode[] =>
  items.map((item, index) =>
    element(
      'listitem',
      item.flatMap((inner) =>
        inner.type === 'paragraph' ? textNodes(inner.content) : [toNode(inner)],
      ),
      { value: index + 1 },
    ),
  )

const rightColumns = (align: readonly string[]): string =>
  align.flatMap((side, index) => (side === 'right' ? [String(index + 1)] : [])).join(', ')

const toNode = (source: Block): EditorNode => {
  switch (source.type) {
    case 'heading':
      return element('heading', textNodes([{ text: source.text }]), { tag: `h${source.level}` })
    case 'paragraph':
      return element('paragraph', textNodes(source.content), { textFormat: 0, textStyle: '' })
    case 'list':
      return element('list', listItems(source.items), {
        listType: source.ordered ? 'number' : 'bullet',
        tag: source.ordered ? 'ol' : 'ul',
        start: 1,
      })
    case 'callout':
      return block({
        blockType: 'callout',
        title: source.title,
        tone: source.tone,
        content: toEditor(source.content),
      })
    case 'note':
      return block({
        blockType: 'note',
        number: source.number,
        content: root([element('paragraph', textNodes(source.content))]),
      })
    case 'table':
      return block({
        blockType: 'table',
        caption: source.caption,
        head: source.head.join(CELL),
        rows: source.rows.map((row) => row.join(CELL)).join('\n'),
        right: rightColumns(source.align),
        totals: source.totals ?? 0,
      })
    case 'facts':
      return block({ blockType: 'facts', entries: source.entries.map((entry) => ({ ...entry })) })
    case 'signature':
      throw new Error('a signature block belongs to documents, not to the text of an edition')
  }
}

/** The editor's tree that says these blocks. */
export const toEditor = (blocks: readonly Block[]): EditorState => root(blocks.map(toNode))
