import { legalCategoryGroups } from '#accounts/legal-categories.ts'
import { structureTexts as texts } from '#i18n/structure-pages.ts'
import { Select } from '#ui/components/Select.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import type { Structure } from '../../payload-types.ts'
import { TypedInput } from './fields.tsx'
import { errorOf, type FormState } from './form-state.ts'

const CATEGORIES = legalCategoryGroups.map(({ label, categories }) => ({
  label,
  options: categories.map(({ code, label: name }) => ({ value: code, label: `${code} – ${name}` })),
}))

const asOption = (code: string | undefined) =>
  code === undefined ||
  CATEGORIES.some(({ options }) => options.some(({ value }) => value === code))
    ? []
    : [{ value: code, label: code }]

type Props = { state: FormState; stored?: Structure }

const Place = ({ state, stored }: Props) => (
  <>
    <TypedInput
      state={state}
      stored={stored?.addressLine ?? undefined}
      id="addressLine"
      label={texts.addressLine}
      autoComplete="street-address"
      required
      maxLength={300}
    />
    <TypedInput
      state={state}
      stored={stored?.postalCode ?? undefined}
      id="postalCode"
      label={texts.postalCode}
      inputMode="numeric"
      autoComplete="postal-code"
      required
      maxLength={10}
      width="short"
    />
    <TypedInput
      state={state}
      stored={stored?.communeName}
      id="communeName"
      label={texts.commune}
      help={texts.communeHelp}
      autoComplete="address-level2"
      required
      maxLength={100}
      width="medium"
    />
  </>
)

/** The record of a structure, but for its SIRET. */
export const StructureFields = ({ state, stored }: Props) => {
  const category = state.values['legalCategory'] ?? stored?.legalCategory
  return (
    <Stack>
      <TypedInput
        state={state}
        stored={stored?.name}
        id="name"
        label={texts.name}
        help={texts.nameHelp}
        autoComplete="organization"
        required
        maxLength={200}
      />
      <Select
        id="legalCategory"
        label={texts.legalCategory}
        help={texts.legalCategoryHelp}
        required
        emptyOption={texts.legalCategoryEmpty}
        defaultValue={category ?? ''}
        options={[...asOption(stored?.legalCategory), ...CATEGORIES]}
        error={errorOf(state, 'legalCategory')}
      />
      <TypedInput
        state={state}
        stored={stored?.rna ?? undefined}
        id="rna"
        label={texts.rna}
        help={texts.rnaHelp}
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={20}
        width="medium"
      />
      <Place state={state} stored={stored} />
    </Stack>
  )
}
