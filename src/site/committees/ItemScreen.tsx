import { recusalsOf } from '#committees/item.ts'
import { COMMITTEES_PATH, committeePath } from '#committees/read.ts'
import type { ItemView } from '#committees/view.ts'
import { agendaItemPageTexts as texts, committeeListTexts } from '#i18n/committees.ts'
import { formatEtp } from '#i18n/numbers.ts'
import { processTexts } from '#i18n/processes.ts'
import { SitePage } from '#site/SitePage.tsx'
import { KeyFacts } from '#ui/components/KeyFacts.tsx'
import { Money } from '#ui/components/Money.tsx'
import { Select } from '#ui/components/Select.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { PlainList } from '#ui/layout/PlainList.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { shapeOf } from '#workflows/act-shape.ts'
import { agendaItemWorkflow, type AgendaItemEvent } from '#workflows/agenda-item/table.ts'

import { Outcome, type OutcomeProps } from './Outcome.tsx'
import { ProcessActs, type OneAct } from './ProcessActs.tsx'
import { Proposal } from './Proposal.tsx'
import { Scores } from './Scores.tsx'
import { ItemBadge } from './StateBadges.tsx'

/** Amounts have a form of their own. */
const ELSEWHERE: ReadonlySet<AgendaItemEvent> = new Set<AgendaItemEvent>(['propose'])

const Rank = () => (
  <TextInput
    id="rang"
    name="rank"
    label={texts.decision.rank}
    inputMode="numeric"
    width="tiny"
    required
  />
)

const Aside = ({ view: { members, item } }: { view: ItemView }) => {
  const aside = new Set(recusalsOf(item).map(({ member }) => member))
  return (
    <Select
      id="deport"
      name="member"
      label={texts.recusal.member}
      help={texts.recusal.help}
      emptyOption={texts.recusal.choose}
      options={members
        .filter(({ id }) => !aside.has(id))
        .map(({ id, name }) => ({ value: id, label: name }))}
      required
    />
  )
}

const fieldsOf = (event: AgendaItemEvent, view: ItemView) => {
  if (event === 'waitlist') return { fields: <Rank /> }
  return event === 'recuse' ? { fields: <Aside view={view} /> } : {}
}

const actsOf = (view: ItemView): OneAct[] =>
  view.acts
    .filter(({ event }) => !ELSEWHERE.has(event))
    .map((act) => ({
      event: act.event,
      name: processTexts['agenda-item'].events[act.event].agent,
      needsReason: shapeOf(agendaItemWorkflow.transitions[act.event]) === 'reason',
      ...(act.ok ? {} : { refusal: act.code }),
      ...fieldsOf(act.event, view),
    }))

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

const Deciding = ({ view }: { view: ItemView }) => {
  const { committee, item } = view
  return (
    <Section id="decision" title={texts.decision.title}>
      {item.reason ? <p>{item.reason}</p> : null}
      <ProcessActs
        acts={actsOf(view)}
        action={`/api/committees/${committee.id}/items/${item.id}/act`}
        sequence={item.sequence}
      />
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

const Body = ({ view }: { view: ItemView }) => (
  <>
    <Proposal view={view} />
    <Recusals view={view} />
    <Scores view={view} />
  </>
)

/** A dossier before its committee: what is proposed, the scores, the decision. */
export const ItemScreen = ({ view, ...outcome }: { view: ItemView } & OutcomeProps) => {
  const { committee, item, prepares } = view
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
        <ItemBadge state={item.state} />
      </PageHeading>
      <Outcome {...outcome} />
      <ItemFacts view={view} />
      {prepares ? (
        <>
          <p>
            <TextLink href={`/instruction/${item.reference}`}>{texts.dossier}</TextLink>
          </p>
          <Columns aside={<Deciding view={view} />}>
            <Body view={view} />
          </Columns>
        </>
      ) : (
        <Body view={view} />
      )}
    </SitePage>
  )
}
