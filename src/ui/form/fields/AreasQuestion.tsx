import { useState } from 'react'

import type { FieldOf, Option } from '#forms/definition.ts'
import { placeTexts } from '#i18n/form-places.ts'
import { Choice } from '#ui/components/Choice.tsx'
import { Fieldset } from '#ui/components/Fieldset.tsx'
import { AfterField } from '#ui/form/AfterField.tsx'
import { useQuestion, type QuestionProps } from '#ui/form/question.ts'
import { useForm, useInput } from '#ui/form/use-form.ts'
import { areaWords, matching } from './area-filter.ts'
import { Group } from './Group.tsx'
import { tickedIn, toggled } from './ticked.ts'

/** A short list needs no filter. */
const listAtAGlance = 20

const FilterBox = ({
  id,
  typed,
  type,
}: {
  id: string
  typed: string
  type: (text: string) => void
}) => (
  <p className="ga-filter">
    <label className="fr-label" htmlFor={id}>
      {placeTexts.filter}
    </label>
    <input
      id={id}
      type="text"
      autoComplete="off"
      spellCheck={false}
      className="fr-input ga-width--medium"
      value={typed}
      onChange={({ target }) => type(target.value)}
    />
  </p>
)

type ChosenProps = { areas: readonly Option[]; ticked: readonly string[] }

function Chosen({ areas, ticked }: ChosenProps) {
  const labels = areas.filter(({ key }) => ticked.includes(key)).map(({ label }) => label)
  if (labels.length === 0) return null
  return (
    <p className="ga-areas__chosen">
      {placeTexts.chosen(labels.length)}
      {labels.join(', ')}
    </p>
  )
}

type ListProps = {
  path: string
  id: string
  level: string
  areas: readonly Option[]
  ticked: readonly string[]
}

function AreaList({ path, id, level, areas, ticked }: ListProps) {
  const { session } = useForm()
  return (
    <div className="ga-areas">
      {areas.map((area, index) => (
        <Choice
          key={area.key}
          type="checkbox"
          id={index === 0 ? id : `${id}-${area.key}`}
          name={path}
          option={{ value: area.key, label: areaWords(area, level) }}
          checked={ticked.includes(area.key)}
          onChange={() => session.type(path, toggled(ticked, area.key), true)}
        />
      ))}
    </div>
  )
}

/** Départements or régions: all of them to tick, fewer as one types a name, a number or a région. */
export default function AreasQuestion({ path, field }: QuestionProps<FieldOf<'territories'>>) {
  const { page } = useForm()
  const { props, warning, readOnly } = useQuestion({ path, field })
  const ticked = tickedIn(useInput(path))
  const [filter, setFilter] = useState('')
  const areas = page.territories[field.level] ?? []
  const shown = matching(areas, filter, ticked)
  return (
    <Group path={path}>
      <Fieldset
        field={{ ...props, disabled: readOnly }}
        after={<AfterField path={path} field={field} warning={warning} />}
      >
        <Chosen areas={areas} ticked={ticked} />
        {areas.length > listAtAGlance && !readOnly ? (
          <FilterBox id={`${props.id}-filtre`} typed={filter} type={setFilter} />
        ) : null}
        {readOnly ? null : (
          <AreaList path={path} id={props.id} level={field.level} areas={shown} ticked={ticked} />
        )}
      </Fieldset>
    </Group>
  )
}
