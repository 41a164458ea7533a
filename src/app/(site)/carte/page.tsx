import type { Metadata } from 'next'

import type { ServiceContact } from '#editions/edition.ts'
import { mapTexts as texts } from '#i18n/outcomes.ts'
import { printed } from '#i18n/quotation.ts'
import { loadEditions } from '#site/editions/load.ts'
import { guarded } from '#site/guarded.tsx'
import { metadataOf } from '#site/metadata.ts'
import { SitePage } from '#site/SitePage.tsx'
import { department, region } from '#territories/areas.ts'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { Facts, type Fact } from '#ui/components/Facts.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Prose } from '#ui/layout/Prose.tsx'
import { Section } from '#ui/layout/Section.tsx'

const PATH = '/carte'

export const generateMetadata = (): Metadata =>
  metadataOf({ title: texts.title, description: texts.lead, path: PATH })

const regionName = (contact: ServiceContact): string =>
  printed(region(contact.region)?.name ?? contact.region)

const where = (contact: ServiceContact): Fact => ({
  term: regionName(contact),
  value: (
    <>
      {contact.service}
      <br />
      <a href={`mailto:${contact.email}`}>{contact.email}</a>
      <br />
      {contact.departments
        .map((code) => `${printed(department(code)?.name ?? code)} (${code})`)
        .join(', ')}
    </>
  ),
})

/** Where the services are, region by region; the map of what is covered comes with the conventions. */
const MapPage = async () => {
  const [found] = await loadEditions()
  return (
    <SitePage path={PATH} breadcrumb={{ current: texts.title }}>
      <PageHeading title={texts.title} lead={texts.lead} />
      {found ? (
        <Section id="services" title={texts.tableTitle} help={texts.caption(found.edition.title)}>
          <Facts
            facts={found.edition.contacts
              .toSorted((one, other) => regionName(one).localeCompare(regionName(other), 'fr'))
              .map(where)}
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

export default guarded(MapPage)
