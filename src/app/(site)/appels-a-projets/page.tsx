import type { Metadata } from 'next'

import { EDITIONS_PATH } from '#editions/paths.ts'
import type { PublishedEdition } from '#editions/published.ts'
import { mayFile } from '#editions/status.ts'
import { editionListTexts as texts } from '#i18n/editions.ts'
import { clock } from '#platform/clock.ts'
import { guarded } from '#site/guarded.tsx'
import { metadataOf } from '#site/metadata.ts'
import { SitePage } from '#site/SitePage.tsx'
import { EditionCard } from '#site/editions/EditionCard.tsx'
import { loadEditions } from '#site/editions/load.ts'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

export const generateMetadata = (): Metadata =>
  metadataOf({ title: texts.title, description: texts.lead, path: EDITIONS_PATH })

type Group = keyof typeof texts.groups

const groupOf = ({ status }: PublishedEdition): Group =>
  mayFile(status) ? 'open' : status.kind === 'coming' ? 'coming' : 'closed'

const Nothing = () => (
  <EmptyState
    title={texts.empty}
    action={<ButtonLink href="/inscription">{texts.register}</ButtonLink>}
  >
    <p>{texts.emptyAdvice}</p>
  </EmptyState>
)

const NoneOpen = () => (
  <EmptyState title={texts.noneOpen}>
    <p>{texts.noneOpenAdvice}</p>
  </EmptyState>
)

/** Every published edition: open ones by closing, those to come, the closed ones. */
const EditionsPage = async () => {
  const now = clock.now()
  const groups = Map.groupBy(await loadEditions(), groupOf)
  return (
    <SitePage path={EDITIONS_PATH} breadcrumb={{ current: texts.title }}>
      <PageHeading title={texts.title} lead={texts.lead} />
      {groups.size === 0 ? <Nothing /> : groups.has('open') ? null : <NoneOpen />}
      {(['open', 'coming', 'closed'] as const).map((group) => {
        const editions = groups.get(group)
        return editions ? (
          <Section key={group} id={group} title={texts.groups[group]}>
            <Stack>
              {editions.map((found) => (
                <EditionCard key={found.id} found={found} now={now} />
              ))}
            </Stack>
          </Section>
        ) : null
      })}
    </SitePage>
  )
}

export default guarded(EditionsPage)
