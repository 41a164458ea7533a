import { PLAIN_ACTS, type PlainAct } from '#convention/acts.ts'
import { actTexts } from '#i18n/instruction-dossier.ts'
import type { Audience } from '#i18n/process-texts.ts'
import { processTexts } from '#i18n/processes.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { Act, Acts } from '#ui/layout/Acts.tsx'
import { shapeOf } from '#workflows/act-shape.ts'
import { conventionWorkflow } from '#workflows/convention/table.ts'
import { LONGEST_REASON } from '#workflows/reason.ts'

import { may, type ConventionPage } from './load.ts'

const GRAVE: ReadonlySet<PlainAct> = new Set<PlainAct>(['terminate', 'abandon'])

type Props = { page: ConventionPage; audience: Audience }

const OneAct = ({ page, audience, event }: Props & { event: PlainAct }) => {
  const { reference, sequence } = page.convention
  const name = processTexts.convention.events[event][audience]
  const form = (reasoned: boolean) => (
    <PlainForm
      action={`/api/conventions/${reference}/act`}
      hidden={{ event, sequence: String(sequence) }}
      submit={name}
      appearance="secondary"
      danger={GRAVE.has(event)}
    >
      {reasoned ? (
        <TextArea
          id={`${reference}-motif-${event}`}
          name="reason"
          label={actTexts.reason}
          required
          maxLength={LONGEST_REASON}
          rows={3}
        />
      ) : null}
    </PlainForm>
  )
  return shapeOf(conventionWorkflow.transitions[event]) === 'reason' ? (
    <Accordion title={name}>{form(true)}</Accordion>
  ) : (
    form(false)
  )
}

/** Acts that bring nothing but a reason, those that this person may do now. */
export const PlainActs = (props: Props) => {
  const possible = PLAIN_ACTS.filter((event) => may(props.page, event))
  return possible.length === 0 ? null : (
    <Acts>
      {possible.map((event) => (
        <Act key={event}>
          <OneAct {...props} event={event} />
        </Act>
      ))}
    </Acts>
  )
}
