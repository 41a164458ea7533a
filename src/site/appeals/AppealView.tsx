import { appealTexts as texts } from '#i18n/appeals.ts'
import { formatDate, formatInstant, localDateOf } from '#i18n/dates.ts'
import type { Audience } from '#i18n/process-texts.ts'
import { processTexts } from '#i18n/processes.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import type { Kept } from '#site/kept-form.ts'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'
import type { AppealState } from '#workflows/appeal/facts.ts'

import type { Appeal } from '../../payload-types.ts'

const LONGEST_TEXT = 6000

type Props = { appeal: Appeal; zone: string; audience: Audience }

const AppealFacts = ({ appeal, zone, audience }: Props) => {
  const { state, lodgedAt, dueAt, grounds, answer } = appeal
  return (
    <Facts
      facts={[
        { term: texts.state, value: processTexts.appeal.states[state as AppealState][audience] },
        { term: texts.lodgedAt, value: formatInstant(new Date(lodgedAt), zone) },
        { term: texts.dueOn, value: formatDate(localDateOf(new Date(dueAt), zone)) },
        { term: texts.reasons, value: grounds },
        ...(answer ? [{ term: texts.answer, value: answer }] : []),
      ]}
    />
  )
}

const ANSWERS = ['grant', 'dismiss'] as const

const Answering = ({ appeal }: { appeal: Appeal }) =>
  ANSWERS.map((event) => (
    <Accordion key={event} title={processTexts.appeal.events[event].agent}>
      <PlainForm
        action={`/api/appeals/${appeal.id}/act`}
        hidden={{ event, sequence: String(appeal.sequence) }}
        submit={processTexts.appeal.events[event].agent}
        danger={event === 'dismiss'}
      >
        {event === 'grant' ? <p>{texts.grantHelp}</p> : null}
        <TextArea
          id={`reponse-${event}`}
          name="reason"
          label={texts.answerReason}
          required
          maxLength={LONGEST_TEXT}
          rows={4}
        />
      </PlainForm>
    </Accordion>
  ))

const TakeBack = ({ appeal }: { appeal: Appeal }) => (
  <Accordion title={processTexts.appeal.events.withdraw.structure}>
    <PlainForm
      action={`/api/appeals/${appeal.id}/act`}
      hidden={{ event: 'withdraw', sequence: String(appeal.sequence) }}
      submit={processTexts.appeal.events.withdraw.structure}
      danger
    >
      <p>{texts.withdrawHelp}</p>
    </PlainForm>
  </Accordion>
)

/** An appeal: what it says, when silence rejects it, and what the reader may answer. */
export const AppealView = (props: Props) => {
  const { appeal, audience } = props
  const open = appeal.state === 'lodged'
  return (
    <Section id="recours" title={texts.title} level={audience === 'agent' ? 3 : 2}>
      <Stack>
        <AppealFacts {...props} />
        {open && audience === 'agent' ? <Answering appeal={appeal} /> : null}
        {open && audience === 'structure' ? <TakeBack appeal={appeal} /> : null}
      </Stack>
    </Section>
  )
}

/** The form by which a structure contests a refusal, or a grant of a part. */
export const LodgeForm = ({ reference, kept }: { reference: string; kept: Kept }) => (
  <Section id="recours" title={texts.lodge} help={texts.lodgeHelp}>
    <PlainForm action={`/api/appeals/of/${reference}`} submit={texts.submit} appearance="secondary">
      <TextArea
        id="motifs-recours"
        name="grounds"
        label={texts.grounds}
        defaultValue={kept(`/api/appeals/of/${reference}`)['grounds']}
        required
        maxLength={LONGEST_TEXT}
        rows={5}
      />
    </PlainForm>
  </Section>
)
