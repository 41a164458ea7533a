import { correctionTexts as texts } from '#i18n/corrections.ts'
import { formatInstant } from '#i18n/dates.ts'
import { Deadline } from '#ui/components/Deadline.tsx'
import { Facts } from '#ui/components/Facts.tsx'

import type { Correction } from '../../payload-types.ts'

type Props = { round: Correction; now: Date; zone: string }

/** When a round was asked, answered and closed; its due date while an answer is awaited. */
export const RoundFacts = ({ round, now, zone }: Props) => {
  const { askedAt, dueAt, answeredAt, closedAt, message } = round
  const when = (instant: string): string => formatInstant(new Date(instant), zone)
  const awaited = !answeredAt && !closedAt
  return (
    <Facts
      facts={[
        { term: texts.askedAt, value: when(askedAt) },
        {
          term: texts.dueAt,
          value: awaited ? (
            <Deadline instant={new Date(dueAt)} now={now} zone={zone} />
          ) : (
            when(dueAt)
          ),
        },
        ...(answeredAt ? [{ term: texts.answeredAt, value: when(answeredAt) }] : []),
        ...(closedAt ? [{ term: texts.closedAt, value: when(closedAt) }] : []),
        ...(message ? [{ term: texts.message, value: message }] : []),
      ]}
    />
  )
}
