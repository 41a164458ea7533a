import type { Metadata } from 'next'

import { DATASETS, datasetRows, type DatasetKey } from '#editions/open-data/datasets.ts'
import type { PublishedEdition } from '#editions/published.ts'
import { formatInteger } from '#i18n/numbers.ts'
import { openDataTexts } from '#i18n/open-data.ts'
import { dataTexts as texts } from '#i18n/outcomes.ts'
import { loadEditions } from '#site/editions/load.ts'
import { guarded } from '#site/guarded.tsx'
import { metadataOf } from '#site/metadata.ts'
import { SitePage } from '#site/SitePage.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Inline } from '#ui/layout/Inline.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Prose } from '#ui/layout/Prose.tsx'
import { Section } from '#ui/layout/Section.tsx'

const PATH = '/donnees'

export const generateMetadata = (): Metadata =>
  metadataOf({ title: texts.title, description: texts.lead, path: PATH })

type DatasetProps = { name: DatasetKey; editions: readonly PublishedEdition[] }

const Dataset = ({ name, editions }: DatasetProps) => {
  const { title, description, columns } = openDataTexts[name]
  return (
    <Section id={name} title={title} help={description}>
      <p>{texts.lines(formatInteger(datasetRows(name, editions).length))}</p>
      <Inline>
        <TextLink href={`/api/donnees/${name}.csv`} download>
          {texts.csv(title)}
        </TextLink>
        <TextLink href={`/api/donnees/${name}.json`} download>
          {texts.json(title)}
        </TextLink>
      </Inline>
      <Accordion title={texts.content}>
        <Facts facts={Object.entries(columns).map(([term, value]) => ({ term, value }))} />
      </Accordion>
    </Section>
  )
}

/** What anyone may reuse: the calendars and the contacts of the editions, today. */
const DataPage = async () => {
  const editions = await loadEditions()
  return (
    <SitePage path={PATH} breadcrumb={{ current: texts.title }}>
      <PageHeading title={texts.title} lead={texts.lead} />
      <Prose>
        <p>{texts.legal}</p>
        <p>{texts.format}</p>
      </Prose>
      {DATASETS.map((name) => (
        <Dataset key={name} name={name} editions={editions} />
      ))}
      <Section id="formulaires" title={texts.formsTitle} help={texts.forms}>
        <Inline>
          {editions.map(({ slug, edition }) => (
            <TextLink key={slug} href={`/api/donnees/formulaires/${slug}`}>
              {edition.title}
            </TextLink>
          ))}
        </Inline>
      </Section>
      <Section id="suite" title={texts.comingTitle}>
        <Prose>
          <p>{texts.coming}</p>
        </Prose>
      </Section>
    </SitePage>
  )
}

export default guarded(DataPage)
