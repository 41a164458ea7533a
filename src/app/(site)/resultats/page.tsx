import type { Metadata } from 'next'

import { editionPath } from '#editions/paths.ts'
import type { PublishedEdition } from '#editions/published.ts'
import { mayFile, statusSentence } from '#editions/status.ts'
import { resultsTexts as texts } from '#i18n/outcomes.ts'
import { clock } from '#platform/clock.ts'
import { loadEditions } from '#site/editions/load.ts'
import { guarded } from '#site/guarded.tsx'
import { metadataOf } from '#site/metadata.ts'
import { SitePage } from '#site/SitePage.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Prose } from '#ui/layout/Prose.tsx'
import { Section } from '#ui/layout/Section.tsx'

const PATH = '/resultats'

export const generateMetadata = (): Metadata =>
  metadataOf({ title: texts.title, description: texts.lead, path: PATH })

const outcomeOf = ({ status }: PublishedEdition): string =>
  texts.outcomes[mayFile(status) ? 'open' : status.kind === 'coming' ? 'coming' : 'closed']

const columns = (now: Date): readonly Column<PublishedEdition>[] => [
  {
    key: 'edition',
    header: texts.edition,
    rowHeader: true,
    cell: ({ slug, edition }) => <a href={editionPath(slug)}>{edition.title}</a>,
  },
  {
    key: 'filing',
    header: texts.filing,
    cell: ({ status, edition }) => statusSentence(status, now, edition.calendar.zone),
  },
  { key: 'outcome', header: texts.outcome, cell: outcomeOf },
]

/** The projects accepted, once published: none is yet, and the page says why and what will be there. */
const ResultsPage = async () => (
  <SitePage path={PATH} breadcrumb={{ current: texts.title }}>
    <PageHeading title={texts.title} lead={texts.lead} />
    <EmptyState
      title={texts.empty}
      action={
        <ButtonLink href="/espace" appearance="secondary">
          {texts.space}
        </ButtonLink>
      }
    >
      <p>{texts.emptyWhy}</p>
    </EmptyState>
    <Section id="editions" title={texts.state}>
      <DataTable
        caption={texts.caption}
        captionHidden
        columns={columns(clock.now())}
        rows={await loadEditions()}
        rowKey={({ id }) => id}
        empty={texts.noEdition}
      />
    </Section>
    <Section id="publication" title={texts.legalTitle}>
      <Prose>
        <ul>
          {texts.legal.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Prose>
    </Section>
  </SitePage>
)

export default guarded(ResultsPage)
