import { COMMITTEES_PATH, committeePath } from '#committees/read.ts'
import type { CommitteeView } from '#committees/view.ts'
import { committeeListTexts, committeeTexts as texts } from '#i18n/committees.ts'
import { formatInstant } from '#i18n/dates.ts'
import { processTexts } from '#i18n/processes.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { KeyFacts } from '#ui/components/KeyFacts.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { shapeOf } from '#workflows/act-shape.ts'
import { committeeWorkflow } from '#workflows/committee/table.ts'

import { Agenda } from './Agenda.tsx'
import { EnvelopeFigures } from './EnvelopeFigures.tsx'
import { LiveSession } from './LiveSession.tsx'
import { Members } from './Members.tsx'
import { Outcome, type OutcomeProps } from './Outcome.tsx'
import { PlannedFields } from './PlannedFields.tsx'
import { ProcessActs, type OneAct } from './ProcessActs.tsx'
import { CommitteeBadge } from './StateBadges.tsx'

const actsOf = ({ acts }: CommitteeView): OneAct[] =>
  acts.flatMap((act) =>
    act.event === 'revise'
      ? []
      : [
          {
            event: act.event,
            name: processTexts.committee.events[act.event].agent,
            needsReason: shapeOf(committeeWorkflow.transitions[act.event]) === 'reason',
            danger: act.event === 'cancel',
            ...(act.ok ? {} : { refusal: act.code }),
          },
        ],
  )

const Revise = ({ committee, edition }: CommitteeView) => (
  <Accordion title={texts.revise}>
    <PlainForm
      action={`/api/committees/${committee.id}/revise`}
      hidden={{ sequence: String(committee.sequence) }}
      submit={processTexts.committee.events.revise.agent}
      appearance="secondary"
    >
      <PlannedFields committee={committee} zone={edition.calendar.zone} />
    </PlainForm>
  </Accordion>
)

const Conduct = ({ view }: { view: CommitteeView }) => {
  const { committee, acts } = view
  const revises = acts.some(({ event, ok }) => event === 'revise' && ok)
  return (
    <Section id="conduite" title={texts.acts}>
      <ProcessActs
        acts={actsOf(view)}
        action={`/api/committees/${committee.id}/act`}
        sequence={committee.sequence}
      />
      {revises ? <Revise {...view} /> : null}
    </Section>
  )
}

const SessionFacts = ({ committee, edition }: CommitteeView) => {
  const heldAt = formatInstant(new Date(committee.heldAt), edition.calendar.zone)
  return (
    <KeyFacts
      facts={[
        { term: texts.facts.heldAt, value: heldAt },
        ...(committee.place ? [{ term: texts.facts.place, value: committee.place }] : []),
        { term: texts.facts.quorum, value: committee.quorum },
      ]}
    />
  )
}

const Body = ({ view }: { view: CommitteeView }) => (
  <>
    <Agenda view={view} />
    <Members view={view} />
  </>
)

/** A session: its acts, its agenda, its members, the envelope as it stands. */
export const CommitteeScreen = ({ view, ...outcome }: { view: CommitteeView } & OutcomeProps) => {
  const { committee, edition, acts } = view
  return (
    <SitePage
      path={committeePath(committee.id)}
      density="agent"
      breadcrumb={{
        current: committee.name,
        parents: [{ label: committeeListTexts.title, href: COMMITTEES_PATH }],
      }}
    >
      <PageHeading title={committee.name} over={edition.shortTitle}>
        <CommitteeBadge state={committee.state} />
      </PageHeading>
      <Outcome {...outcome} />
      {committee.state === 'open' ? <LiveSession /> : null}
      <SessionFacts {...view} />
      {view.minutes ? (
        <p>
          <TextLink href={`/api/committees/${committee.id}/minutes`}>{texts.minutes}</TextLink>
        </p>
      ) : null}
      <EnvelopeFigures standings={view.standings} />
      {acts.length > 0 ? (
        <Columns aside={<Conduct view={view} />}>
          <Body view={view} />
        </Columns>
      ) : (
        <Body view={view} />
      )}
    </SitePage>
  )
}
