import { QUEUE_PATH } from '#instruction/queue/address.ts'
import { activeFilters } from '#instruction/queue/filters.ts'
import { readQueue } from '#instruction/queue/query.ts'
import { LONGEST_NAME, type SavedFilter } from '#instruction/queue/saved.ts'
import { savedTexts as texts } from '#i18n/saved-filters.ts'
import { errorOf, type FormState } from '#site/accounts/form-state.ts'
import { FormOutcome } from '#site/accounts/FormOutcome.tsx'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { Card } from '#ui/components/Card.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

const hrefOf = ({ query }: SavedFilter): string => `${QUEUE_PATH}?${query}`

/** What a filter asks, in the words of the list. */
const wordsOf = ({ query }: SavedFilter): string =>
  activeFilters(readQueue(new URLSearchParams(query)).query)
    .map(({ label }) => label)
    .join(', ') || texts.everything

const One = ({ filter, state }: { filter: SavedFilter; state: FormState }) => {
  const field = `nom-${filter.id}`
  return (
    <Card title={filter.name} level={2}>
      <Stack>
        <p>
          <a href={hrefOf(filter)}>{wordsOf(filter)}</a>
        </p>
        <PlainForm
          action={`/api/saved-filters/${filter.id}/rename`}
          submit={texts.rename}
          appearance="secondary"
        >
          <TextInput
            id={field}
            name="name"
            label={texts.renameOne(filter.name)}
            required
            maxLength={LONGEST_NAME}
            defaultValue={filter.name}
            error={errorOf(state, field)}
            autoComplete="off"
          />
        </PlainForm>
        <PlainForm
          action={`/api/saved-filters/${filter.id}/remove`}
          submit={texts.removeOne(filter.name)}
          appearance="tertiary"
        />
      </Stack>
    </Card>
  )
}

/** The filters that one keeps: opened, renamed, removed. */
export const SavedFilters = ({
  saved,
  state,
}: {
  saved: readonly SavedFilter[]
  state: FormState
}) => (
  <>
    <PageHeading title={texts.title} lead={texts.lead} />
    <Stack>
      <FormOutcome state={state} />
      {saved.length === 0 ? (
        <EmptyState
          title={texts.none}
          action={<ButtonLink href={QUEUE_PATH}>{texts.back}</ButtonLink>}
        >
          <p>{texts.noneAdvice}</p>
        </EmptyState>
      ) : (
        saved.map((filter) => <One key={filter.id} filter={filter} state={state} />)
      )}
    </Stack>
  </>
)
