import { QUEUE_PATH, queueParameters, SAVED_PATH } from '#instruction/queue/address.ts'
import type { QueueQuery } from '#instruction/queue/query.ts'
import { LONGEST_NAME, type SavedFilter } from '#instruction/queue/saved.ts'
import { savedTexts as texts } from '#i18n/saved-filters.ts'
import { errorOf, type FormState } from '#site/accounts/form-state.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { PlainList } from '#ui/layout/PlainList.tsx'
import { Section } from '#ui/layout/Section.tsx'

/** The filters that one keeps, each a link to the list; the one in use is said so. */
export const SavedLinks = ({
  saved,
  query,
}: {
  saved: readonly SavedFilter[]
  query: QueueQuery
}) => {
  if (saved.length === 0) return null
  const present = queueParameters({ ...query, page: 1 }).toString()
  return (
    <Section id="filtres-enregistres" title={texts.title}>
      <PlainList>
        {saved.map((filter) => (
          <a
            key={filter.id}
            href={`${QUEUE_PATH}?${filter.query}`}
            aria-current={filter.query === present ? 'true' : undefined}
          >
            {filter.name}
          </a>
        ))}
        <TextLink href={SAVED_PATH}>{texts.manage}</TextLink>
      </PlainList>
    </Section>
  )
}

/** Keeps the present filters under a name; it stands open when the last name was refused. */
export const SaveFilters = ({ query, state }: { query: QueueQuery; state: FormState }) => (
  <Accordion level={2} title={texts.save} open={state.errors.length > 0}>
    <PlainForm
      action="/api/saved-filters/save"
      submit={texts.save}
      appearance="secondary"
      hidden={{ query: queueParameters({ ...query, page: 1 }).toString() }}
    >
      <TextInput
        id="name"
        label={texts.name}
        help={texts.saveHelp}
        required
        maxLength={LONGEST_NAME}
        defaultValue={state.values['name']}
        error={errorOf(state, 'name')}
        autoComplete="off"
      />
    </PlainForm>
  </Accordion>
)
