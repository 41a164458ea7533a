import type { ToNotify } from '#decisions/to-notify.ts'
import { decisionDeskTexts, notificationTexts as texts } from '#i18n/decisions.ts'
import { Hidden } from '#ui/components/Hidden.tsx'
import { Money } from '#ui/components/Money.tsx'
import { SecondLine } from '#ui/components/NameCell.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import type { Column } from '#ui/components/table-columns.ts'

/** A decision that is to be told: on what, which, how much, and its letter. */
export const decisionColumns: readonly Column<ToNotify>[] = [
  {
    key: 'dossier',
    header: texts.dossier,
    rowHeader: true,
    cell: ({ dossier: { reference, structureName }, prepared }) => (
      <>
        {reference}
        <SecondLine>{structureName}</SecondLine>
        <SecondLine>
          <TextLink href={`/instruction/${reference}/decision${prepared ? '#apercu' : '#lettre'}`}>
            {prepared ? texts.reread : texts.write}
            <Hidden>{texts.ofDossier(reference)}</Hidden>
          </TextLink>
        </SecondLine>
      </>
    ),
  },
  {
    key: 'outcome',
    header: decisionDeskTexts.outcome,
    cell: ({ decided }) => decisionDeskTexts.outcomes[decided.outcome],
  },
  {
    key: 'amount',
    header: decisionDeskTexts.amount,
    align: 'right',
    cell: ({ decided }) => (decided.amount > 0 ? <Money cents={decided.amount} /> : '–'),
  },
]
