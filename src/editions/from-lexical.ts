import type { Block, Inline } from '#documents/blocks.ts'

import type { EditorNode, EditorState } from './lexical.ts'

const BOLD = 1
const ITALIC = 2

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const inlines = (nodes: readonly EditorNode[] = [], href?: string): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    if (node.type === 'link' || node.type === 'autolink')
      return inlines(node.children, textOf(node.fields?.url))
    if (node.type === 'linebreak') return [{ text: '\n' }]
    if (node.type !== 'text' || !node.text) return []
    const format = Number(node.format ?? 0)
    return [
      {
        text: node.text,
        ...(format & BOLD ? { bold: true as const } : {}),
        ...(format & ITALIC ? { italic: true as const } : {}),
        ...(href ? { href } : {}),
      },
    ]
  })

const plain = (node: EditorNode): string =>
  inlines(node.children)
    .map(({ text }) => text)
    .join('')

const isList = (node: EditorNode): boolean => node.type === 'list'

const itemBlocks = (item: EditorNode): Block[] => {
  const children = item.children ?? []
  const content = inlines(children.filter((child) => !isList(child)))
  return [
    ...(content.length > 0 ? [{ type: 'paragraph' as const, content }] : []),
    ...children.filter(isList).flatMap(fromNode),
  ]
}

const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim())

const tableBlock = (fields: Record<string, unknown>): Block => {
  const head = cells(textOf(fields.head))
  const right = new Set(
    textOf(fields.right)
      .split(',')
      .map((number) => Number(number) - 1),
  )
  const totals = Number(fields.totals ?? 0)
  return {
    type: 'table',
    caption: textOf(fields.caption),
    head,
    rows: textOf(fields.rows)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(cells),
    align: head.map((_, index) => (right.has(index) ? 'right' : 'left')),
    ...(totals > 0 ? { totals } : {}),
  }
}

const TONES = ['focus', 'information', 'warning'] as const
const toneOf = (value: unknown) => TONES.find((tone) => tone === value) ?? 'focus'

const customBlock = (fields: Record<string, unknown>): Block[] => {
  const content = (fields.content as EditorState | undefined) ?? undefined
  switch (fields.blockType) {
    case 'callout':
      return [
        {
          type: 'callout',
          title: textOf(fields.title),
          tone: toneOf(fields.tone),
          content: fromEditor(content),
        },
      ]
    case 'note':
      return [
        {
          type: 'note',
          number: Number(fields.number),
          content: (content?.root.children ?? []).flatMap((child) => inlines(child.children)),
        },
      ]
    case 'table':
      return [tableBlock(fields)]
    case 'facts':
      return [
        {
          type: 'facts',
          entries: (Array.isArray(fields.entries) ? fields.entries : []).map(
            (entry: Record<string, unknown>) => ({
              term: textOf(entry.term),
              value: textOf(entry.value),
            }),
          ),
        },
      ]
    default:
      return []
  }
}

const LEVELS: Record<string, 2 | 3 | 4> = { h2: 2, h3: 3, h4: 4 }

const fromNode = (node: EditorNode): Block[] => {
  switch (node.type) {
    case 'paragraph': {
      const content = inlines(node.children)
      return content.length > 0 ? [{ type: 'paragraph', content }] : []
    }
    case 'heading':
      return [{ type: 'heading', level: LEVELS[node.tag ?? ''] ?? 3, text: plain(node) }]
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.listType === 'number',
          items: (node.children ?? []).map(itemBlocks).filter((item) => item.length > 0),
        },
      ]
    case 'block':
      return customBlock(node.fields ?? {})
    default:
      return []
  }
}

/** The blocks that the editor's tree says; empty paragraphs are left out. */
export const fromEditor = (state: EditorState | null | undefined): Block[] =>
  (state?.root.children ?? []).flatMap(fromNode)
