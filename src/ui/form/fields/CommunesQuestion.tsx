import { useState } from 'react'

import type { FieldOf } from '#forms/definition.ts'
import { placeTexts } from '#i18n/form-places.ts'
import { Fieldset } from '#ui/components/Fieldset.tsx'
import { AfterField } from '#ui/form/AfterField.tsx'
import { useQuestion, type QuestionProps } from '#ui/form/question.ts'
import { useForm, useInput } from '#ui/form/use-form.ts'
import { ChosenPlaces } from './ChosenPlaces.tsx'
import { CommuneSearchBox } from './CommuneSearchBox.tsx'
import { Group } from './Group.tsx'
import { tickedIn, toggled } from './ticked.ts'

/** Communes found by their name or postal code, and added one by one. */
export default function CommunesQuestion({ path, field }: QuestionProps<FieldOf<'territories'>>) {
  const { session, page } = useForm()
  const { props, warning, readOnly } = useQuestion({ path, field })
  const chosen = tickedIn(useInput(path))
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  const known = page.territories[field.level] ?? []
  const nameOf = (code: string): string =>
    names[code] ?? known.find(({ key }) => key === code)?.label ?? code
  const change = (code: string) => session.type(path, toggled(chosen, code), true)
  const isFull = field.max !== undefined && chosen.length >= field.max
  return (
    <Group path={path}>
      <Fieldset field={props} after={<AfterField path={path} field={field} warning={warning} />}>
        <ChosenPlaces
          places={chosen.map((code) => ({ code, name: nameOf(code) }))}
          searchId={props.id}
          {...(readOnly ? {} : { remove: change })}
        />
        {isFull ? <p className="fr-hint-text">{placeTexts.most(field.max ?? 0)}</p> : null}
        {readOnly || isFull ? null : (
          <CommuneSearchBox
            id={props.id}
            chosen={chosen}
            add={(code, name) => {
              setNames({ ...names, [code]: name })
              change(code)
            }}
          />
        )}
      </Fieldset>
    </Group>
  )
}
