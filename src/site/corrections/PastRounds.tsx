import type { RoundView } from '#corrections/view.ts'
import { correctionTexts as texts } from '#i18n/corrections.ts'
import { Accordion } from '#ui/components/Accordion.tsx'
import type { HeadingLevel } from '#ui/components/Heading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { BeforeAfter } from './BeforeAfter.tsx'
import { ItemWords, JudgementBadge } from './ItemWords.tsx'
import { RoundFacts } from './RoundFacts.tsx'

type Props = { rounds: readonly RoundView[]; now: Date; zone: string; level: 2 | 3 }

const deeper = (level: 2 | 3, by: 1 | 2): HeadingLevel => (level + by) as HeadingLevel

/** Rounds that are over, the last one first: what was asked, answered and judged. */
export const PastRounds = ({ rounds, now, zone, level }: Props) =>
  rounds.length === 0 ? null : (
    <Section id="precedentes" title={texts.earlier} level={level}>
      {rounds.map(({ round, items }) => (
        <Accordion
          key={round.id}
          title={texts.round(round.round)}
          level={deeper(level, 1)}
          aside={texts.points(items.length)}
        >
          <Stack>
            <RoundFacts round={round} now={now} zone={zone} />
            {items.map((view) => (
              <div key={view.item.id}>
                <JudgementBadge item={view.item} />
                <ItemWords item={view.item} />
                <BeforeAfter
                  view={view}
                  prefix={`${round.round}-${view.item.id}-`}
                  level={deeper(level, 2)}
                />
              </div>
            ))}
          </Stack>
        </Accordion>
      ))}
    </Section>
  )
