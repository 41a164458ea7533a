import { formatInstant } from '#i18n/dates.ts'
import { waitingTexts as texts } from '#i18n/waiting.ts'
import { Badge } from '#ui/components/Badge.tsx'
import { Card } from '#ui/components/Card.tsx'
import { Grid } from '#ui/layout/Grid.tsx'
import { Section } from '#ui/layout/Section.tsx'

import type { Waiting } from './waiting.ts'

const Due = ({ due, zone, now }: { due: Date; zone: string; now: Date }) => {
  const when = formatInstant(due, zone)
  return due < now ? (
    <Badge tone="error">{texts.overdue(when)}</Badge>
  ) : (
    <Badge tone="warning" icon="clock">
      {texts.before(when)}
    </Badge>
  )
}

/** What is to be done, the most urgent first, each with its date and its way. */
export const WaitingList = ({ tasks, now }: { tasks: readonly Waiting[]; now: Date }) => (
  <Section id="a-faire" title={texts.title}>
    {tasks.length === 0 ? (
      <p>{texts.nothing}</p>
    ) : (
      <Grid columns={2}>
        {tasks.map(({ title, about, href, due, zone }) => (
          <Card
            key={href}
            title={title}
            href={href}
            end={due ? <Due due={due} zone={zone} now={now} /> : undefined}
          >
            <p>{about}</p>
          </Card>
        ))}
      </Grid>
    )}
  </Section>
)
