import { useState } from 'react'

import { placeTexts } from '#i18n/form-places.ts'
import { Field } from '#ui/components/Field.tsx'
import { controlAttributes, controlClasses } from '#ui/components/field-wiring.ts'
import { useForm, useInput } from '#ui/form/use-form.ts'
import { communeChoices, communeOfCode, noCommune, wholeCode } from './commune-choice.ts'
import { NamedCommune } from './NamedCommune.tsx'
import { boxesIn, usePart } from './parts.ts'
import { useCommunes, type CommuneSearch } from './use-communes.ts'

const emptyChoice = ({ kind }: CommuneSearch): string => {
  if (kind === 'searching') return placeTexts.searching
  return kind === 'none' ? placeTexts.postalCodeFirst : placeTexts.chooseCommune
}

const cannotList = (search: CommuneSearch): boolean =>
  search.kind === 'unreachable' || (search.kind === 'found' && search.communes.length === 0)

/** The commune of an address, among those of its postal code. */
export function CommuneOfAddress({ path }: { path: string }) {
  const { readOnly } = useForm()
  const boxes = boxesIn(useInput(path))
  const { props, fill } = usePart(path, 'commune', { label: placeTexts.commune })
  const code = wholeCode(boxes['postalCode'] ?? '')
  const [firstCode] = useState(code)
  const chosen = { code: boxes['commune'] ?? '', name: boxes['communeName'] ?? '' }
  const choose = (commune: typeof chosen) => fill(commune.code, { communeName: commune.name })
  const search = useCommunes('postalCode', readOnly ? undefined : code, (communes) => {
    // Reading the page changes nothing: only another code than the first calls for another commune.
    const commune = code === firstCode ? undefined : communeOfCode(communes, chosen.code)
    if (commune) choose(commune)
  })
  if (cannotList(search)) {
    const write = (name: string) => fill('', { communeName: name })
    return <NamedCommune field={props} value={chosen.name} readOnly={readOnly} fill={write} />
  }
  const choices = communeChoices(search, chosen)
  return (
    <Field field={props} kind="select">
      <select
        {...controlAttributes(props)}
        disabled={readOnly}
        autoComplete="off"
        className={controlClasses('fr-select', props, 'medium')}
        value={chosen.code}
        onChange={({ target }) =>
          choose(choices.find((commune) => commune.code === target.value) ?? noCommune)
        }
      >
        <option value="">{emptyChoice(search)}</option>
        {choices.map((commune) => (
          <option key={commune.code} value={commune.code}>
            {commune.name}
          </option>
        ))}
      </select>
    </Field>
  )
}
