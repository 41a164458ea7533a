/**
 * What a document says, before any face is given to it. The same blocks make the PDF (react-pdf) and
 * the accessible HTML page, so that the two can never differ.
 */
export type Inline = { text: string; bold?: true; italic?: true; href?: string }

export type Block =
  | { type: 'heading'; level: 2 | 3 | 4; text: string; id?: string }
  | { type: 'paragraph'; content: readonly Inline[] }
  | { type: 'list'; ordered: boolean; items: readonly (readonly Block[])[] }
  | {
      type: 'callout'
      title: string
      tone: 'focus' | 'information' | 'warning'
      content: readonly Block[]
    }
  | { type: 'note'; number: number; content: readonly Inline[] }
  | {
      type: 'table'
      caption: string
      head: readonly string[]
      rows: readonly (readonly string[])[]
      /** One per column; amounts and counts stand on the right. */
      align: readonly ('left' | 'right')[]
      /** Number of last rows that are totals. */
      totals?: number
    }
  | { type: 'facts'; entries: readonly { term: string; value: string }[] }
  | { type: 'signature'; lines: readonly string[] }

export type DocumentModel = {
  /** Template and version, `receipt.v1`: v1 stays when v2 comes. */
  template: string
  title: string
  language: 'fr'
  sender: readonly string[]
  recipient?: readonly string[]
  place?: string
  /** Local date in words. */
  date: string
  reference?: string
  subject?: string
  blocks: readonly Block[]
  /** Code that `/verifier/[code]` confirms; printed with its QR at the foot of each page. */
  verification?: { code: string; url: string }
}
