import type { Shown } from '#corrections/view.ts'
import { correctionTexts as texts } from '#i18n/corrections.ts'
import { formatFileSize } from '#i18n/numbers.ts'
import { Blocks } from '#ui/blocks/Blocks.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { PlainList } from '#ui/layout/PlainList.tsx'

/** What an item holds at a moment: an answer as it is printed, or documents. */
export const Held = ({ shown, prefix }: { shown: Shown; prefix: string }) => {
  if ('blocks' in shown) return <Blocks blocks={shown.blocks} prefix={prefix} calloutLevel={5} />
  if (shown.documents.length === 0) return <p>{texts.nothing}</p>
  return (
    <PlainList>
      {shown.documents.map(({ id, title, size, url }) => (
        <TextLink key={id} href={url}>
          {title} ({formatFileSize(size)})
        </TextLink>
      ))}
    </PlainList>
  )
}
