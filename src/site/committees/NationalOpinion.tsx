import type { NationalOpinion as Opinion } from '#committees/national.ts'
import { nationalItemTexts as texts } from '#i18n/agenda-item-page.ts'
import { formatDate } from '#i18n/dates.ts'
import { Facts } from '#ui/components/Facts.tsx'
import { Money } from '#ui/components/Money.tsx'
import { Section } from '#ui/layout/Section.tsx'

import { ItemBadge } from './StateBadges.tsx'

/** What the national committee said of a new structure, before its region decides (R069). */
export const NationalOpinion = ({ opinion, level }: { opinion: Opinion; level?: 2 | 3 }) => {
  const { state, amount, reason, committee, heldOn } = opinion
  return (
    <Section id="avis-national" title={texts.title} help={texts.help} level={level}>
      <Facts
        facts={[
          { term: texts.opinion, value: <ItemBadge state={state} kind="national" /> },
          ...(amount > 0 ? [{ term: texts.amount, value: <Money cents={amount} /> }] : []),
          ...(reason ? [{ term: texts.reason, value: reason }] : []),
          { term: texts.session, value: texts.heldOn(committee, formatDate(heldOn)) },
        ]}
      />
    </Section>
  )
}
