import type { Metadata } from 'next'

import type { ServiceContact } from '#editions/edition.ts'
import { mapTexts as texts } from '#i18n/outcomes.ts'
import { loadEditions } from '#site/editions/load.ts'
import { metadataOf } from '#site/metadata.ts'
import { SitePage } from '#site/SitePage.tsx'
import { department, region } from '#territories/areas.ts'
import { DataTable } from '#ui/components/DataTable.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Prose } from '#ui/layout/Prose.tsx'
import { Section } from '#ui/layout/Section.tsx'

const PATH = '/carte'

export const generateMetadata = (): Metadata =>
  metadataOf({ title: texts.title, description: texts.lead, path: PATH })

const regionName = (contact: ServiceContact): string =>
  region(contact.region)?.name ?? contact.region

const COLUMNS: readonly Column<ServiceContact>[] = [
  { key: 'region', header: texts.region, rowHeader: true, cell: regionName },
  {
    key: 'service',
    header: texts.service,
    cell: ({ service }) => service,
  },
  {
    key: 'email',
    header: texts.email,
    cell: ({ email }) => <a href={`mailto:${email}`}>{email}</a>,
  },
  {
    key: 'departments',
    header: texts.departments,
    cell: ({ departments }) =>
      departments.map((code) => `${department(code)?.name ?? code} (${code})`).join(', '),
  },
]

/** Where the services are, as a table; the map of what is covered comes with the conventions. */
const MapPage = async () => {
  const [found] = await loadEditions()
  return (
    <SitePage path={PATH} breadcrumb={{ current: texts.title }}>
      <PageHeading title={texts.title} lead={texts.lead} />
      {found ? (
        <Section id="services" title={texts.tableTitle}>
          <DataTable
            caption={texts.caption(found.edition.title)}
            columns={COLUMNS}
            rows={found.edition.contacts.toSorted((one, other) =>
              regionName(one).localeCompare(regionName(other), 'fr'),
            )}
            rowKey={({ region: code, service }) => `${code}-${service}`}
          />
        </Section>
      ) : (
        <EmptyState title={texts.empty}>
          <p>{texts.emptyAdvice}</p>
        </EmptyState>
      )}
      <Section id="suite" title={texts.comingTitle}>
        <Prose>
          <p>{texts.coming}</p>
        </Prose>
      </Section>
    </SitePage>
  )
}

export default MapPage
