import { COMMITTEES_PATH, committeePath } from '#committees/read.ts'
import type { CommitteeView } from '#committees/view.ts'
import { committeeListTexts } from '#i18n/committee-list.ts'
import { committeeTexts as texts } from '#i18n/committees.ts'
import { formatInstant } from '#i18n/dates.ts'
import { SitePage } from '#site/SitePage.tsx'
import { region } from '#territories/areas.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { KeyFacts } from '#ui/components/KeyFacts.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'

import { Agenda } from './Agenda.tsx'
import { Conduct } from './Conduct.tsx'
import { EnvelopeFigures } from './EnvelopeFigures.tsx'
import { LiveSession } from './LiveSession.tsx'
import { Members } from './Members.tsx'
import { Outcome } from './Outcome.tsx'
import type { PageOutcome } from './page-outcome.ts'
import { CommitteeBadge } from './StateBadges.tsx'

const placeName = ({ kind, region: code }: CommitteeView['committee']): string =>
  kind === 'national' ? committeeListTexts.nation : (region(code)?.name ?? code)

const SessionFacts = ({ committee, edition }: CommitteeView) => {
  const heldAt = formatInstant(new Date(committee.heldAt), edition.calendar.zone)
  return (
    <KeyFacts
      facts={[
        { term: committeeListTexts.region, value: placeName(committee) },
        { term: texts.facts.heldAt, value: heldAt },
        ...(committee.place ? [{ term: texts.facts.place, value: committee.place }] : []),
        { term: texts.facts.quorum, value: committee.quorum },
      ]}
    />
  )
}

const Minutes = ({ minutes, committee }: CommitteeView) => {
  if (minutes)
    return (
      <p>
        <TextLink href={`/api/committees/${committee.id}/minutes`}>{texts.minutes}</TextLink>
      </p>
    )
  return committee.state === 'closed' ? <Alert tone="information">{texts.minutesSoon}</Alert> : null
}

const Body = ({ view, ...outcome }: { view: CommitteeView } & PageOutcome) => (
  <>
    <Agenda view={view} {...outcome} />
    <EnvelopeFigures standings={view.standings} kind={view.committee.kind} />
    <Members view={view} {...outcome} />
  </>
)

/** A session: its acts, its agenda, its members, the envelope as it stands. */
export const CommitteeScreen = ({ view, ...outcome }: { view: CommitteeView } & PageOutcome) => {
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
      <Outcome place="top" {...outcome} />
      {committee.state === 'open' ? <LiveSession /> : null}
      <SessionFacts {...view} />
      <Minutes {...view} />
      {acts.length > 0 ? (
        <Columns aside={<Conduct view={view} kept={outcome.kept} />}>
          <Body view={view} {...outcome} />
        </Columns>
      ) : (
        <Body view={view} {...outcome} />
      )}
    </SitePage>
  )
}
