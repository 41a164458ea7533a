import type { Inline } from '#documents/blocks.ts'
import { Unbroken } from '#ui/components/Unbroken.tsx'

function Styled({ inline }: { inline: Inline }) {
  const text = <Unbroken>{inline.text}</Unbroken>
  const italic = inline.italic ? <em>{text}</em> : text
  return inline.bold ? <strong>{italic}</strong> : italic
}

/** Runs of text with their emphasis and links. */
export function Inlines({ content }: { content: readonly Inline[] }) {
  return content.map((inline, index) =>
    inline.href === undefined ? (
      // A text that is rendered once has no order to keep.
      <Styled key={index} inline={inline} />
    ) : (
      <a key={index} href={inline.href}>
        <Styled inline={inline} />
      </a>
    ),
  )
}
