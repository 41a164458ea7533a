import type { ItemView } from '#committees/view.ts'
import type { Criterion } from '#editions/edition.ts'
import { agendaItemPageTexts } from '#i18n/agenda-item-page.ts'
import { refill, type Kept, type Refilled } from '#site/refill.ts'
import { mostOf, totalOf } from '#scoring/grid.ts'
import { Button } from '#ui/components/Button.tsx'
import { ButtonGroup } from '#ui/components/ButtonGroup.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import { Select } from '#ui/components/Select.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { Outcome } from './Outcome.tsx'
import type { PageOutcome } from './page-outcome.ts'

const texts = agendaItemPageTexts.scores
const LONGEST_COMMENT = 5000
const BEFORE_CLOSING = ['prepared', 'convened', 'open']

const anchorsOf = ({ anchors }: Criterion) =>
  anchors.map(({ score, label }) => ({ value: String(score), label: `${score} – ${label}` }))

const labelOf = ({ label, weight }: Criterion): string => `${label} (${texts.weight(weight)})`

const Computed = ({ criterion, score }: { criterion: Criterion; score: number }) => (
  <Facts
    facts={[
      {
        term: labelOf(criterion),
        value: `${anchorsOf(criterion).find(({ value }) => value === String(score))?.label ?? score}. ${texts.computed}.`,
      },
    ]}
  />
)

type QuestionProps = { criterion: Criterion; view: ItemView; refilled: Refilled }

const Question = ({ criterion, view, refilled }: QuestionProps) => {
  const { key, help } = criterion
  const computed = view.computed[key]
  if (computed !== undefined) return <Computed criterion={criterion} score={computed} />
  const typed = view.mine?.scores[key]
  return (
    <Select
      id={`note-${key}`}
      name={`score.${key}`}
      label={labelOf(criterion)}
      help={help}
      emptyOption={texts.none}
      options={anchorsOf(criterion)}
      defaultValue={refilled.value(`score.${key}`) ?? (typed === undefined ? '' : String(typed))}
      required
    />
  )
}

const OwnSheet = ({ view, kept }: { view: ItemView; kept?: Kept }) => {
  const { committee, item, candidature, mine } = view
  const action = `/api/committees/${committee.id}/items/${item.id}/scores`
  const refilled = refill(kept, action)
  return (
    <form method="post" action={action}>
      <Stack>
        {candidature.revision.edition.criteria.map((criterion) => (
          <Question key={criterion.key} criterion={criterion} view={view} refilled={refilled} />
        ))}
        <TextArea
          id="observations"
          name="comment"
          label={texts.comment}
          defaultValue={refilled.value('comment') ?? mine?.comment ?? undefined}
          maxLength={LONGEST_COMMENT}
          rows={3}
        />
        <p>{texts.giveHelp}</p>
        <ButtonGroup>
          <Button type="submit" name="event" value="save" appearance="secondary">
            {texts.save}
          </Button>
          <Button type="submit" name="event" value="give">
            {texts.give}
          </Button>
        </ButtonGroup>
      </Stack>
    </form>
  )
}

const columns = ({ sheets, spread, candidature }: ItemView): readonly Column<Criterion>[] => {
  const { criteria } = candidature.revision.edition
  const most = mostOf(criteria)
  return [
    { key: 'criterion', header: texts.criterion, rowHeader: true, cell: labelOf },
    ...sheets
      .filter(({ given }) => given)
      .map((sheet): Column<Criterion> => ({
        key: sheet.reader,
        header: sheet.name,
        align: 'right',
        cell: ({ key }) => sheet.scores[key] ?? '',
        total: texts.points(totalOf(criteria, sheet.scores), most),
      })),
    {
      key: 'spread',
      header: texts.spread,
      align: 'right',
      cell: ({ key }) => {
        const apart = spread?.criteria[key]
        return apart ? texts.between(apart.lowest, apart.highest) : ''
      },
      total: spread ? texts.points(spread.total.highest - spread.total.lowest, most) : '',
    },
  ]
}

/** What each reader wrote beside its scores. */
const Comments = ({ view: { sheets } }: { view: ItemView }) => {
  const facts = sheets.flatMap(({ given, name, comment }) =>
    given && comment ? [{ term: name, value: comment }] : [],
  )
  return facts.length > 0 ? <Facts facts={facts} /> : null
}

/** One's own grid; those of the others beside it once it was given, with how far they stand apart. */
export const Scores = ({ view, ...outcome }: { view: ItemView } & PageOutcome) => {
  const { committee, mine, candidature } = view
  const open = BEFORE_CLOSING.includes(committee.state)
  return (
    <Section id="notation" title={texts.title} help={texts.help}>
      <Outcome place="scores" {...outcome} />
      {mine?.given ? (
        <DataTable
          caption={texts.caption}
          columns={columns(view)}
          rows={candidature.revision.edition.criteria}
          rowKey={({ key }) => key}
          totalLabel={texts.total}
        />
      ) : (
        <p>{open ? texts.othersHidden : texts.notGiven}</p>
      )}
      {mine?.given ? <Comments view={view} /> : null}
      {open && !mine?.given ? <OwnSheet view={view} kept={outcome.kept} /> : null}
    </Section>
  )
}
