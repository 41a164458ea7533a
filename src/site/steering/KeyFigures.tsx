import { formatEtpNumber, formatInteger } from '#i18n/numbers.ts'
import { steeringTexts as texts } from '#i18n/steering.ts'
import { listHref } from '#steering/address.ts'
import type { Totals } from '#steering/figures.ts'
import { Figures } from '#ui/components/Figures.tsx'
import { Money } from '#ui/components/Money.tsx'

/** What a call comes to, in five numbers. */
export const KeyFigures = ({ call, totals }: { call: string; totals: Totals }) => (
  <Figures
    figures={[
      {
        label: texts.dossiers,
        value: <a href={listHref(call)}>{formatInteger(totals.dossiers)}</a>,
      },
      { label: texts.asked, value: <Money cents={totals.asked} /> },
      { label: texts.granted, value: <Money cents={totals.granted} /> },
      { label: texts.etpAsked, value: formatEtpNumber(totals.etp), detail: texts.etpExplained },
      { label: texts.etpGranted, value: formatEtpNumber(totals.grantedEtp) },
    ]}
  />
)
