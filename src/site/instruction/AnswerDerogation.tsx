import type { WaitingDerogation } from '#derogations/read.ts'
import { formatDate, formatInstant } from '#i18n/dates.ts'
import { derogationDeskTexts as texts } from '#i18n/late-signature.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Card } from '#ui/components/Card.tsx'
import { DateInput } from '#ui/components/DateInput.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { Stack } from '#ui/layout/Stack.tsx'
import { LONGEST_REASON } from '#workflows/reason.ts'

type Props = { derogation: WaitingDerogation }

const actionOf = ({ id }: WaitingDerogation): string => `/api/derogations/${id}/act`

const Grant = ({ derogation }: Props) => {
  const { id, sequence, latest } = derogation
  return (
    <Accordion title={texts.grant} level={4} group={id}>
      <PlainForm
        action={actionOf(derogation)}
        hidden={{ event: 'grant', sequence: String(sequence) }}
        submit={texts.grantButton}
      >
        <DateInput
          id={`jour-${id}`}
          name="until"
          label={texts.until}
          help={latest ? texts.untilHelp(formatDate(latest)) : undefined}
          defaultValue={latest}
          required
        />
        <TextArea
          id={`precision-${id}`}
          name="reason"
          label={texts.note}
          maxLength={LONGEST_REASON}
          rows={3}
        />
      </PlainForm>
    </Accordion>
  )
}

const Refuse = ({ derogation }: Props) => {
  const { id, sequence } = derogation
  return (
    <Accordion title={texts.refuse} level={4} group={id}>
      <PlainForm
        action={actionOf(derogation)}
        hidden={{ event: 'refuse', sequence: String(sequence) }}
        submit={texts.refuseButton}
        appearance="secondary"
        danger
      >
        <TextArea
          id={`motif-${id}`}
          name="reason"
          label={texts.refuseReason}
          help={texts.refuseHelp}
          required
          maxLength={LONGEST_REASON}
          rows={3}
        />
      </PlainForm>
    </Accordion>
  )
}

/** One request, with what the region knows of it and the two answers it may give. */
export const AnswerDerogation = ({ derogation }: Props) => {
  const { reference, structureName, askedAt, closesAt, zone, reason } = derogation
  return (
    <Card title={`${reference} – ${structureName}`}>
      <Stack>
        <Facts
          facts={[
            { term: texts.askedAt, value: formatInstant(new Date(askedAt), zone) },
            { term: texts.closesAt, value: formatInstant(closesAt, zone) },
            { term: texts.reason, value: reason },
          ]}
        />
        <div>
          <Grant derogation={derogation} />
          <Refuse derogation={derogation} />
        </div>
      </Stack>
    </Card>
  )
}
