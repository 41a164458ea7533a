import type { Decided } from '#decisions/decision.ts'
import { formatDate } from '#i18n/dates.ts'
import { decisionDeskTexts as texts } from '#i18n/decisions.ts'
import { formatCents } from '#i18n/numbers.ts'
import { Facts } from '#ui/components/Facts.tsx'

import { DecidedPosts } from './DecidedPosts.tsx'

const FactsOfDecision = ({ decided }: { decided: Decided }) => (
  <Facts
    facts={[
      { term: texts.outcome, value: texts.outcomes[decided.outcome] },
      ...(decided.amount > 0 ? [{ term: texts.amount, value: formatCents(decided.amount) }] : []),
      ...(decided.committee
        ? [
            {
              term: texts.committee,
              value: `${decided.committee.name}, ${formatDate(decided.committee.heldOn)}`,
            },
          ]
        : []),
      ...(decided.rank ? [{ term: texts.rank, value: String(decided.rank) }] : []),
    ]}
  />
)

/** What was decided, and by which committee; then post by post. */
export const DecidedFacts = ({ decided }: { decided: Decided }) => (
  <>
    <FactsOfDecision decided={decided} />
    <DecidedPosts decided={decided} />
  </>
)
