import { editionPath } from '#editions/paths.ts'
import type { PublishedEdition } from '#editions/published.ts'
import { mayFile, statusSentence } from '#editions/status.ts'
import { editionStatusTexts } from '#i18n/edition-status.ts'
import { Card } from '#ui/components/Card.tsx'
import { Deadline } from '#ui/components/Deadline.tsx'
import type { HeadingLevel } from '#ui/components/Heading.tsx'

import { StatusBadge } from './StatusBadge.tsx'

export type EditionCardProps = { found: PublishedEdition; now: Date; level?: HeadingLevel }

const When = ({ found: { status, edition }, now }: { found: PublishedEdition; now: Date }) => {
  const { zone } = edition.calendar
  if (!mayFile(status)) return <p>{statusSentence(status, now, zone)}</p>
  return (
    <p>
      {editionStatusTexts.closing} <Deadline instant={status.closesAt} now={now} zone={zone} />
    </p>
  )
}

/** An edition among others: where it stands, what it is for, until when. */
export const EditionCard = ({ found, now, level = 3 }: EditionCardProps) => {
  const { edition, slug, status } = found
  return (
    <Card
      title={edition.title}
      href={editionPath(slug)}
      level={level}
      start={<StatusBadge status={status} />}
      end={<When found={found} now={now} />}
    >
      <p>{edition.summary.purpose}</p>
    </Card>
  )
}
