import { contentIn } from '#convention/read.ts'
import { conventionTexts as texts } from '#i18n/conventions.ts'
import { formatDate } from '#i18n/dates.ts'
import { formatCents } from '#i18n/numbers.ts'
import { processTexts } from '#i18n/processes.ts'
import type { Audience } from '#i18n/process-texts.ts'
import { Facts } from '#ui/components/Facts.tsx'
import type { ConventionState } from '#workflows/convention/facts.ts'

import type { Convention } from '../../payload-types.ts'

/** Where a convention is, its amount, its dates and those of its reports (R083–R088). */
export const ConventionFacts = (props: { convention: Convention; audience: Audience }) => {
  const { convention, audience } = props
  const { term } = contentIn(convention)
  const state = processTexts.convention.states[convention.state as ConventionState]
  return (
    <Facts
      facts={[
        { term: texts.state, value: state[audience] },
        { term: texts.amount, value: formatCents(convention.amount) },
        ...(term
          ? [
              { term: texts.effect, value: formatDate(term.effectOn) },
              { term: texts.term, value: formatDate(term.endsOn) },
              ...term.reports.map(({ label, dueOn }) => ({
                term: label,
                value: formatDate(dueOn),
              })),
            ]
          : []),
      ]}
    />
  )
}
