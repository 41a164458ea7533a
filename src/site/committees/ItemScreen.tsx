import { recusalsOf } from '#committees/item.ts'
import { COMMITTEES_PATH, committeePath } from '#committees/read.ts'
import type { ItemView } from '#committees/view.ts'
import { agendaItemPageTexts as texts } from '#i18n/agenda-item-page.ts'
import { committeeListTexts } from '#i18n/committee-list.ts'
import { formatEtp } from '#i18n/numbers.ts'
import { SitePage } from '#site/SitePage.tsx'
import { KeyFacts } from '#ui/components/KeyFacts.tsx'
import { Money } from '#ui/components/Money.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { PlainList } from '#ui/layout/PlainList.tsx'
import { Section } from '#ui/layout/Section.tsx'

import { Decided, Deciding } from './Deciding.tsx'
import { NationalOpinion } from './NationalOpinion.tsx'
import { Neighbours } from './Neighbours.tsx'
import { Outcome } from './Outcome.tsx'
import type { PageOutcome } from './page-outcome.ts'
import { Proposal } from './Proposal.tsx'
import { Scores } from './Scores.tsx'
import { ItemBadge } from './StateBadges.tsx'

const Recusals = ({ view: { item } }: { view: ItemView }) => {
  const recusals = recusalsOf(item)
  return (
    <Section id="deports" title={texts.recusal.title}>
      {recusals.length === 0 ? (
        <p>{texts.recusal.none}</p>
      ) : (
        <PlainList>
          {recusals.map(({ member, name, reason }) => (
            <span key={member}>{texts.recusal.line(name, reason)}</span>
          ))}
        </PlainList>
      )}
    </Section>
  )
}

const ItemFacts = ({ view: { item, candidature, proposal } }: { view: ItemView }) => (
  <KeyFacts
    facts={[
      { term: texts.facts.project, value: candidature.dossier.projectTitle ?? '' },
      { term: texts.facts.asked, value: <Money cents={item.asked ?? 0} /> },
      { term: texts.facts.etp, value: formatEtp(item.etp ?? 0) },
      { term: texts.facts.grantable, value: <Money cents={proposal.grantable} /> },
    ]}
  />
)

type ItemScreenProps = { view: ItemView } & PageOutcome

const Body = ({ view, ...outcome }: ItemScreenProps) => (
  <>
    {view.national ? <NationalOpinion opinion={view.national} /> : null}
    <Proposal view={view} {...outcome} />
    <Scores view={view} {...outcome} />
    <Recusals view={view} />
  </>
)

const Content = ({ view, ...outcome }: ItemScreenProps) =>
  view.prepares ? (
    <>
      <p>
        <TextLink href={`/instruction/${view.item.reference}`}>{texts.dossier}</TextLink>
      </p>
      <Columns aside={<Deciding view={view} kept={outcome.kept} />}>
        <Body view={view} {...outcome} />
      </Columns>
    </>
  ) : (
    <>
      <Decided view={view} />
      <Body view={view} {...outcome} />
    </>
  )

/** A dossier before its committee: what is proposed, the scores, the decision. */
export const ItemScreen = ({ view, ...outcome }: ItemScreenProps) => {
  const { committee, item } = view
  return (
    <SitePage
      path={`${committeePath(committee.id)}/${item.id}`}
      density="agent"
      breadcrumb={{
        current: item.reference,
        parents: [
          { label: committeeListTexts.title, href: COMMITTEES_PATH },
          { label: committee.name, href: committeePath(committee.id) },
        ],
      }}
    >
      <PageHeading title={item.structureName} over={item.reference}>
        <ItemBadge state={item.state} kind={committee.kind} />
      </PageHeading>
      <Outcome place="top" {...outcome} />
      <Neighbours view={view} />
      <ItemFacts view={view} />
      <Content view={view} {...outcome} />
    </SitePage>
  )
}
