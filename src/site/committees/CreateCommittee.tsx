import { committeeListTexts as texts } from '#i18n/committee-list.ts'
import { PARIS } from '#i18n/dates.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { refill, type Kept, type Refilled } from '#site/refill.ts'
import { region } from '#territories/areas.ts'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Select } from '#ui/components/Select.tsx'

import { PlannedFields } from './PlannedFields.tsx'

const ACTION = '/api/committees/create'

type CreateCommitteeProps = {
  editions: readonly { slug: string; title: string }[]
  /** INSEE codes of the person's desks, or `nation` for the national committee. */
  places: readonly string[]
  kept?: Kept
  open: boolean
}

const Region = ({ places, refilled }: { places: readonly string[]; refilled: Refilled }) => (
  <Select
    id="region"
    name="region"
    label={texts.region}
    options={places.map((code) => ({ value: code, label: region(code)?.name ?? code }))}
    defaultValue={refilled.value('region')}
    required
  />
)

/** For whoever holds a committee: a session of an edition that is published. */
export const CreateCommittee = ({ editions, places, kept, open }: CreateCommitteeProps) => {
  const refilled = refill(kept, ACTION)
  const national = places.includes('nation')
  const [only] = places
  return (
    <Accordion
      title={national ? texts.createNational : texts.create}
      level={2}
      open={open || refilled.sent}
    >
      {national ? <p>{texts.createNationalHelp}</p> : null}
      <PlainForm
        action={ACTION}
        submit={national ? texts.createNational : texts.create}
        hidden={places.length === 1 ? { region: only } : {}}
      >
        {places.length > 1 ? <Region places={places} refilled={refilled} /> : null}
        <Select
          id="appel"
          name="slug"
          label={texts.call}
          emptyOption={editions.length === 1 ? undefined : texts.chooseCall}
          options={editions.map(({ slug, title }) => ({ value: slug, label: title }))}
          defaultValue={refilled.value('slug')}
          error={refilled.error('slug')}
          required
        />
        <PlannedFields zone={PARIS} refilled={refilled} />
      </PlainForm>
    </Accordion>
  )
}
