import { editionPath } from '#editions/paths.ts'
import type { PublishedEdition } from '#editions/published.ts'
import { statusSentence } from '#editions/status.ts'
import { Card } from '#ui/components/Card.tsx'
import type { HeadingLevel } from '#ui/components/Heading.tsx'

import { StatusBadge } from './StatusBadge.tsx'

export type EditionCardProps = { found: PublishedEdition; now: Date; level?: HeadingLevel }

/** An edition among others: where it stands, what it is for, until when. */
export const EditionCard = ({ found, now, level = 3 }: EditionCardProps) => {
  const { edition, slug, status } = found
  return (
    <Card
      title={edition.title}
      href={editionPath(slug)}
      level={level}
      start={<StatusBadge status={status} />}
      end={<p>{statusSentence(status, now, edition.calendar.zone)}</p>}
    >
      <p>{edition.summary.purpose}</p>
    </Card>
  )
}
