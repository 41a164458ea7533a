import { steeringTexts as texts } from '#i18n/steering.ts'
import { formatInteger } from '#i18n/numbers.ts'
import type { SteeringTask } from '#steering/waiting.ts'
import { Card } from '#ui/components/Card.tsx'
import { Grid } from '#ui/layout/Grid.tsx'
import { Section } from '#ui/layout/Section.tsx'

/** What waits for DGEFP, each with the way to it. */
export const Tasks = ({ tasks }: { tasks: readonly SteeringTask[] }) => (
  <Section id="a-faire" title={texts.waiting}>
    {tasks.length === 0 ? (
      <p>{texts.nothing}</p>
    ) : (
      <Grid columns={2}>
        {tasks.map(({ key, count, href }) => (
          <Card key={key} title={texts.tasks[key](formatInteger(count), count > 1)} href={href}>
            <p>{texts.taskHelps[key]}</p>
          </Card>
        ))}
      </Grid>
    )}
  </Section>
)
