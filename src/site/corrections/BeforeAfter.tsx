import type { ItemView } from '#corrections/view.ts'
import { correctionTexts as texts } from '#i18n/corrections.ts'
import { Heading, type HeadingLevel } from '#ui/components/Heading.tsx'
import { Grid } from '#ui/layout/Grid.tsx'

import { Held } from './Held.tsx'

/** What an item held before it was asked, and what it holds since, side by side. */
export const BeforeAfter = ({
  view,
  prefix,
  level,
}: {
  view: ItemView
  prefix: string
  level: HeadingLevel
}) => (
  <Grid columns={2}>
    <div>
      <Heading level={level}>{texts.before}</Heading>
      <Held shown={view.before} prefix={`${prefix}avant-`} />
    </div>
    <div>
      <Heading level={level}>{texts.after}</Heading>
      {view.changed ? (
        <Held shown={view.after} prefix={`${prefix}apres-`} />
      ) : (
        <p>{texts.unchanged}</p>
      )}
    </div>
  </Grid>
)
