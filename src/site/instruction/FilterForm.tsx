import { QUEUE_PATH } from '#instruction/queue/address.ts'
import type { Colleague } from '#instruction/queue/colleagues.ts'
import { DUE, ME, NEWS, NOBODY } from '#instruction/queue/names.ts'
import {
  FILED_STATES,
  NAMES,
  type Name,
  type QueueQuery,
  type ReadQueue,
} from '#instruction/queue/query.ts'
import { filterTexts as texts, queueTexts } from '#i18n/instruction-queue.ts'
import { processTexts } from '#i18n/processes.ts'
import { departmentsOfRegion, region } from '#territories/areas.ts'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Button } from '#ui/components/Button.tsx'
import { CheckboxGroup } from '#ui/components/CheckboxGroup.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'
import { Filters } from '#ui/layout/Filters.tsx'
import { Grid } from '#ui/layout/Grid.tsx'
import type { Turn } from '#workflows/dossier/turn.ts'

import { Day, OneOf, Quantity, valueOf, type Options } from './filter-controls.tsx'
import type { NamedCall } from './load-queue.ts'

export type FilterFormProps = {
  read: ReadQueue
  /** INSEE codes of the regions of the desk. */
  regions: readonly string[]
  /** Those who may be in charge. */
  colleagues: readonly Colleague[]
  calls: readonly NamedCall[]
}

const YES_NO: Options = [
  { value: 'oui', label: texts.yes },
  { value: 'non', label: texts.no },
]

/** What one may be waited for: by whom, until when, for which news. */
const Waiting = ({ read, colleagues }: Pick<FilterFormProps, 'read' | 'colleagues'>) => (
  <>
    <OneOf
      read={read}
      name="assigned"
      label={texts.assigned}
      options={[
        { value: ME, label: texts.me },
        { value: NOBODY, label: texts.nobody },
        ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
    <OneOf
      read={read}
      name="due"
      label={texts.due}
      options={DUE.map((value) => ({ value, label: texts.dues[value] }))}
    />
    <OneOf
      read={read}
      name="news"
      label={texts.news}
      options={NEWS.map((value) => ({ value, label: texts.newsOf[value] }))}
    />
  </>
)

/** A long list of boxes folds, and stands open where one is ticked. */
const Boxes = (props: {
  name: Name
  label: string
  options: Options
  values: readonly string[]
}) => (
  <Accordion title={props.label} open={props.values.length > 0} aside={props.values.length || null}>
    <CheckboxGroup
      id={NAMES[props.name]}
      label={props.label}
      options={props.options}
      defaultValues={props.values}
    />
  </Accordion>
)

const Places = ({ query, regions }: { query: QueueQuery; regions: readonly string[] }) => {
  const shown = query.regions.length > 0 ? query.regions : regions
  return (
    <>
      {regions.length > 1 ? (
        <Boxes
          name="regions"
          label={texts.regions}
          options={regions.map((code) => ({ value: code, label: region(code)?.name ?? code }))}
          values={query.regions}
        />
      ) : null}
      <Boxes
        name="departments"
        label={texts.departments}
        options={shown
          .flatMap((code) => departmentsOfRegion(code))
          .map(({ code, name }) => ({ value: code, label: `${code} – ${name}` }))}
        values={query.departments}
      />
    </>
  )
}

const Ranges = ({ read }: { read: ReadQueue }) => (
  <Grid columns={2}>
    <Quantity read={read} name="askedMin" label={texts.askedMin} />
    <Quantity read={read} name="askedMax" label={texts.askedMax} />
    <Quantity read={read} name="etpMin" label={texts.etpMin} />
    <Quantity read={read} name="etpMax" label={texts.etpMax} />
  </Grid>
)

const Progress = ({ query }: { query: QueueQuery }) => (
  <>
    <Boxes
      name="turns"
      label={texts.turns}
      options={(Object.keys(queueTexts.turns) as Turn[]).map((turn) => ({
        value: turn,
        label: queueTexts.turns[turn],
      }))}
      values={query.turns}
    />
    <Boxes
      name="states"
      label={texts.states}
      options={FILED_STATES.map((state) => ({
        value: state,
        label: processTexts.dossier.states[state].agent,
      }))}
      values={query.states}
    />
  </>
)

/** Of which call, and when it was filed. */
const Filing = ({ read, calls }: Pick<FilterFormProps, 'read' | 'calls'>) => (
  <>
    <OneOf
      read={read}
      name="call"
      label={texts.call}
      options={calls.map(({ slug, title }) => ({ value: slug, label: title }))}
    />
    <Grid columns={2}>
      <Day read={read} name="filedFrom" label={texts.filedFrom} />
      <Day read={read} name="filedTo" label={texts.filedTo} />
    </Grid>
  </>
)

/** The filters of a desk: a plain form whose answer is the address of the list. */
export const FilterForm = ({ read, regions, colleagues, calls }: FilterFormProps) => {
  const sort = valueOf(read, 'sort')
  return (
    <search>
      <form method="get" action={QUEUE_PATH} noValidate>
        <Filters submit={<Button type="submit">{texts.apply}</Button>}>
          {sort === '' ? null : <input type="hidden" name={NAMES.sort} value={sort} />}
          <TextInput
            id={NAMES.search}
            type="search"
            label={texts.search}
            help={texts.searchHelp}
            defaultValue={valueOf(read, 'search')}
            autoComplete="off"
          />
          <Waiting read={read} colleagues={colleagues} />
          <Progress query={read.query} />
          <Places query={read.query} regions={regions} />
          <Ranges read={read} />
          <OneOf read={read} name="newStructure" label={texts.newStructure} options={YES_NO} />
          <OneOf read={read} name="blankZone" label={texts.blankZone} options={YES_NO} />
          <OneOf read={read} name="engaged" label={texts.engaged} options={YES_NO} />
          <Filing read={read} calls={calls} />
        </Filters>
      </form>
    </search>
  )
}
