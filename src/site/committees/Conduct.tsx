import type { CommitteeView } from '#committees/view.ts'
import { committeeTexts as texts } from '#i18n/committees.ts'
import { processTexts } from '#i18n/processes.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { refill, type Kept } from '#site/refill.ts'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { shapeOf } from '#workflows/act-shape.ts'
import { committeeWorkflow, type CommitteeEvent } from '#workflows/committee/table.ts'

import { PlannedFields } from './PlannedFields.tsx'
import { ProcessActs, type OneAct } from './ProcessActs.tsx'

/** Asked once more before it is done. */
const GRAVE: ReadonlySet<CommitteeEvent> = new Set<CommitteeEvent>(['convene', 'close', 'cancel'])

const consequenceOf = (event: CommitteeEvent, national: boolean): string | undefined => {
  if (event === 'close' && national) return texts.consequences.closeNational
  return Object.hasOwn(texts.consequences, event)
    ? texts.consequences[event as keyof typeof texts.consequences]
    : undefined
}

const actsOf = ({ acts, committee }: CommitteeView): OneAct[] =>
  acts
    .filter(({ event }) => event !== 'revise')
    .map((act) => ({
      event: act.event,
      name: processTexts.committee.events[act.event].agent,
      needsReason: shapeOf(committeeWorkflow.transitions[act.event]) === 'reason',
      danger: act.event === 'cancel',
      grave: GRAVE.has(act.event),
      consequence: consequenceOf(act.event, committee.kind === 'national'),
      ...(act.ok ? {} : { refused: act }),
    }))

const Revise = ({ view: { committee, edition }, kept }: { view: CommitteeView; kept?: Kept }) => {
  const action = `/api/committees/${committee.id}/revise`
  const refilled = refill(kept, action)
  return (
    <Accordion title={texts.revise} open={refilled.sent}>
      <PlainForm
        action={action}
        hidden={{ sequence: String(committee.sequence) }}
        submit={processTexts.committee.events.revise.agent}
        appearance="secondary"
      >
        <PlannedFields committee={committee} zone={edition.calendar.zone} refilled={refilled} />
      </PlainForm>
    </Accordion>
  )
}

/** What may be done of a session now, and why the rest may not. */
export const Conduct = ({ view, kept }: { view: CommitteeView; kept?: Kept }) => {
  const { committee, acts } = view
  const revises = acts.some(({ event, ok }) => event === 'revise' && ok)
  return (
    <Section id="conduite" title={texts.acts}>
      <ProcessActs
        acts={actsOf(view)}
        action={`/api/committees/${committee.id}/act`}
        sequence={committee.sequence}
        kept={kept}
      />
      {revises ? <Revise view={view} kept={kept} /> : null}
    </Section>
  )
}
