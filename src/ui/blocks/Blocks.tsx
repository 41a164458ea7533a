import type { Block } from '#documents/blocks.ts'
import { interfaceTexts } from '#i18n/interface.ts'
import { anchorBlocks } from '#ui/blocks/anchors.ts'
import { BlockTable } from '#ui/blocks/BlockTable.tsx'
import { Inlines } from '#ui/blocks/Inlines.tsx'
import { Callout } from '#ui/components/Callout.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import { Heading, type HeadingLevel } from '#ui/components/Heading.tsx'

type Shown = { block: Block; prefix: string; calloutLevel: HeadingLevel }

function List({
  block,
  ...shown
}: Omit<Shown, 'block'> & { block: Extract<Block, { type: 'list' }> }) {
  const Tag = block.ordered ? 'ol' : 'ul'
  return (
    <Tag>
      {block.items.map((item, index) => (
        <li key={index}>
          <BlockSequence blocks={item} {...shown} />
        </li>
      ))}
    </Tag>
  )
}

function Note({ block, prefix }: { block: Extract<Block, { type: 'note' }>; prefix: string }) {
  return (
    <div className="ga-note" role="note" id={`${prefix}note-${block.number}`}>
      <p>
        <span className="ga-note__number">{interfaceTexts.noteNumber(block.number)}</span>{' '}
        <Inlines content={block.content} />
      </p>
    </div>
  )
}

function BlockView({ block, prefix, calloutLevel }: Shown) {
  const shown = { prefix, calloutLevel }
  switch (block.type) {
    case 'heading':
      return (
        <Heading level={block.level} id={block.id}>
          {block.text}
        </Heading>
      )
    case 'paragraph':
      return (
        <p>
          <Inlines content={block.content} />
        </p>
      )
    case 'list':
      return <List block={block} {...shown} />
    case 'callout':
      return (
        <Callout title={block.title} tone={block.tone} level={calloutLevel}>
          <BlockSequence blocks={block.content} {...shown} />
        </Callout>
      )
    case 'note':
      return <Note block={block} prefix={prefix} />
    case 'table':
      return <BlockTable table={block} />
    case 'facts':
      return <Facts facts={block.entries} />
    case 'signature':
      return (
        <div className="ga-signature">
          {block.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )
  }
}

type Sequence = { blocks: readonly Block[]; prefix: string; calloutLevel: HeadingLevel }

function BlockSequence({ blocks, prefix, calloutLevel }: Sequence) {
  let level = calloutLevel
  return blocks.map((block, index) => {
    if (block.type === 'heading') level = nextLevel(block.level)
    return <BlockView key={index} block={block} prefix={prefix} calloutLevel={level} />
  })
}

/** A callout's title stands one level under the heading it follows, so that no level is skipped. */
const nextLevel = (level: 2 | 3 | 4): HeadingLevel => (level === 2 ? 3 : level === 3 ? 4 : 5)

export type BlocksProps = {
  blocks: readonly Block[]
  /** Before each generated id, where one page shows several texts. */
  prefix?: string
  /** Level of a callout's title before any heading of the text. */
  calloutLevel?: HeadingLevel
}

/** A document's blocks as a page: the same text as its PDF, with ids on its headings. */
export function Blocks({ blocks, prefix = '', calloutLevel = 3 }: BlocksProps) {
  return (
    <div className="ga-prose">
      <BlockSequence
        blocks={anchorBlocks(blocks, prefix)}
        prefix={prefix}
        calloutLevel={calloutLevel}
      />
    </div>
  )
}
