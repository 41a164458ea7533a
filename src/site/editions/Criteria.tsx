import type { Criterion } from '#editions/edition.ts'
import { editionTexts as texts } from '#i18n/editions.ts'
import { Prose } from '#ui/layout/Prose.tsx'
import { Section } from '#ui/layout/Section.tsx'

import { WithHelp } from './WithHelp.tsx'

/** What the services look at (R029–R040). Weights are the committee's tool and stay with it. */
export const Criteria = ({ criteria }: { criteria: readonly Criterion[] }) => (
  <Section id="criteres" title={texts.criteria} help={texts.criteriaHelp}>
    <Prose>
      <ul>
        {criteria.map(({ key, label, help }) => (
          <li key={key}>
            <WithHelp label={label} help={help} />
          </li>
        ))}
      </ul>
    </Prose>
  </Section>
)
