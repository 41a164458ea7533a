import type { PublishedEdition } from '#editions/published.ts'
import { editionTexts as texts } from '#i18n/editions.ts'
import { Summary } from '#ui/components/Summary.tsx'
import { FoldingAside } from '#ui/layout/FoldingAside.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { contentsOf } from './contents.ts'

/** The table of contents: beside the text on a wide screen, folded above it on a narrow one. */
export const Contents = ({ found }: { found: PublishedEdition }) => (
  <FoldingAside title={texts.contents}>
    <Stack gap="small">
      {contentsOf(found).map(({ title, entries }) => (
        <Summary key={title} title={title} entries={entries} />
      ))}
    </Stack>
  </FoldingAside>
)
