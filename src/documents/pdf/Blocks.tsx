import type { Block } from '../blocks.ts'
import { Callout } from './Callout.tsx'
import { Facts } from './Facts.tsx'
import { Heading } from './Heading.tsx'
import { List } from './List.tsx'
import { Note } from './Note.tsx'
import { Paragraph } from './Paragraph.tsx'
import { Signature } from './Signature.tsx'
import { Table } from './Table.tsx'

/** Signs of a model, in characters, beyond which a callout is too long to stay whole on a page. */
const LONG = 1800

const isLong = (blocks: readonly Block[]): boolean => JSON.stringify(blocks).length > LONG

/** Blocks of rows: a signature that follows is drawn within them, to stay with their last row. */
const isOfRows = (block: Block | undefined): boolean =>
  block?.type === 'table' || block?.type === 'facts' || block?.type === 'list'

const closingOf = (next: Block | undefined) =>
  next?.type === 'signature' ? <Signature block={next} closing /> : null

const OneBlock = ({ block, next }: { block: Block; next?: Block | undefined }) => {
  switch (block.type) {
    case 'heading':
      return <Heading block={block} />
    case 'paragraph':
      return <Paragraph block={block} beforeSignature={next?.type === 'signature'} />
    case 'list':
      return (
        <List
          ordered={block.ordered}
          items={block.items.map((item, index) => (
            <Blocks key={index} blocks={item} />
          ))}
        >
          {closingOf(next)}
        </List>
      )
    case 'callout':
      return (
        <Callout
          block={block}
          long={isLong(block.content)}
          firstLong={isLong(block.content.slice(0, 1))}
        >
          {block.content.map((inner, index) => (
            <OneBlock key={index} block={inner} />
          ))}
        </Callout>
      )
    case 'note':
      return <Note block={block} />
    case 'table':
      return <Table block={block}>{closingOf(next)}</Table>
    case 'facts':
      return <Facts block={block}>{closingOf(next)}</Facts>
    case 'signature':
      return <Signature block={block} />
  }
}

/** The printed face of a document's blocks, in their order. */
export const Blocks = ({ blocks }: { blocks: readonly Block[] }) =>
  blocks.map((block, index) =>
    block.type === 'signature' && isOfRows(blocks[index - 1]) ? null : (
      <OneBlock key={index} block={block} next={blocks[index + 1]} />
    ),
  )
