import { recusalsOf, votesOf } from '#committees/item.ts'
import type { ItemView } from '#committees/view.ts'
import { agendaItemPageTexts, nationalItemTexts } from '#i18n/agenda-item-page.ts'
import { processTexts } from '#i18n/processes.ts'
import { refill, type Kept, type Refilled } from '#site/refill.ts'
import { Facts } from '#ui/components/Facts.tsx'
import { Fieldset } from '#ui/components/Fieldset.tsx'
import { Select } from '#ui/components/Select.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'
import { Inline } from '#ui/layout/Inline.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { shapeOf } from '#workflows/act-shape.ts'
import { agendaItemWorkflow, type AgendaItemEvent } from '#workflows/agenda-item/table.ts'

import { ProcessActs, type OneAct } from './ProcessActs.tsx'

const texts = agendaItemPageTexts
const VOTES = ['for', 'against', 'abstained'] as const

/** Amounts have a form of their own. */
const ELSEWHERE: ReadonlySet<AgendaItemEvent> = new Set<AgendaItemEvent>(['propose'])
/** The nation keeps no waiting list: it gives an opinion. */
const REGIONAL: ReadonlySet<AgendaItemEvent> = new Set<AgendaItemEvent>(['waitlist'])
const VOTED: ReadonlySet<AgendaItemEvent> = new Set<AgendaItemEvent>([
  'grant',
  'grantPartly',
  'waitlist',
  'refuse',
])

const Rank = ({ refilled }: { refilled: Refilled }) => (
  <TextInput
    id="rang"
    name="rank"
    label={texts.decision.rank}
    inputMode="numeric"
    width="tiny"
    error={refilled.error('rank')}
    defaultValue={refilled.value('rank')}
    required
  />
)

const Votes = ({ event, refilled }: { event: AgendaItemEvent; refilled: Refilled }) => (
  <Fieldset
    field={{
      id: `voix-${event}`,
      label: texts.decision.votes,
      help: texts.decision.votesHelp,
      required: true,
    }}
  >
    <Inline>
      {VOTES.map((vote) => (
        <TextInput
          key={vote}
          id={`voix-${event}-${vote}`}
          name={`vote.${vote}`}
          label={texts.decision[vote]}
          inputMode="numeric"
          width="tiny"
          error={refilled.error(`vote.${vote}`)}
          defaultValue={refilled.value(`vote.${vote}`)}
          required
        />
      ))}
    </Inline>
  </Fieldset>
)

const Aside = ({ view: { members, item }, refilled }: { view: ItemView; refilled: Refilled }) => {
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
      defaultValue={refilled.value('member')}
      required
    />
  )
}

const fieldsOf = (event: AgendaItemEvent, view: ItemView, refilled: Refilled) => {
  if (event === 'recuse') return { fields: <Aside view={view} refilled={refilled} /> }
  if (!VOTED.has(event)) return {}
  return {
    fields: (
      <>
        {event === 'waitlist' ? <Rank refilled={refilled} /> : null}
        <Votes event={event} refilled={refilled} />
      </>
    ),
  }
}

const nameOf = (event: AgendaItemEvent, national: boolean): string => {
  const { events } = nationalItemTexts
  return national && Object.hasOwn(events, event)
    ? events[event as keyof typeof events]
    : processTexts['agenda-item'].events[event].agent
}

const actsOf = (view: ItemView, action: string, kept: Kept): OneAct[] => {
  const national = view.committee.kind === 'national'
  return view.acts
    .filter(({ event }) => !ELSEWHERE.has(event) && !(national && REGIONAL.has(event)))
    .map((act) => ({
      event: act.event,
      name: nameOf(act.event, national),
      needsReason: shapeOf(agendaItemWorkflow.transitions[act.event]) === 'reason',
      ...(act.ok ? {} : { refused: act }),
      ...fieldsOf(act.event, view, refill(kept, action, act.event)),
    }))
}

const Standing = ({ view: { item } }: { view: ItemView }) => {
  const votes = votesOf(item)
  const facts = [
    ...(item.reason ? [{ term: texts.decision.reason, value: item.reason }] : []),
    ...(votes ? [{ term: texts.decision.vote, value: texts.decision.counted(votes) }] : []),
  ]
  return facts.length > 0 ? <Facts facts={facts} /> : null
}

/** What the committee decided of a dossier, for those who read it. */
export const Decided = ({ view }: { view: ItemView }) =>
  view.item.decidedAt ? (
    <Section id="decision" title={titleOf(view)}>
      <Standing view={view} />
    </Section>
  ) : null

const titleOf = ({ committee: { kind } }: ItemView): string =>
  kind === 'national' ? texts.decision.titleNational : texts.decision.title

/** What may be decided of a dossier now, with what each decision asks; and why the rest may not. */
export const Deciding = ({ view, kept }: { view: ItemView; kept?: Kept }) => {
  const { committee, item, attendance } = view
  const action = `/api/committees/${committee.id}/items/${item.id}/act`
  return (
    <Section
      id="decision"
      title={titleOf(view)}
      help={
        committee.state === 'open'
          ? texts.decision.quorum(attendance.present, attendance.quorum)
          : undefined
      }
    >
      <Standing view={view} />
      <ProcessActs
        acts={actsOf(view, action, kept)}
        action={action}
        sequence={item.sequence}
        kept={kept}
      />
    </Section>
  )
}
