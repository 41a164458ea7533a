import type { LegalPage } from '#i18n/legal/words.ts'
import { interfaceTexts } from '#i18n/interface.ts'
import { Blocks } from '#ui/blocks/Blocks.tsx'
import { Summary } from '#ui/components/Summary.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'

import { SitePage } from './SitePage.tsx'

/** One of the pages that the law asks of a public site. */
export const LegalView = ({ page, path }: { page: LegalPage; path: string }) => (
  <SitePage path={path} breadcrumb={{ current: page.title }}>
    <PageHeading title={page.title} lead={page.lead} />
    <Columns
      side="start"
      sticky
      aside={
        <Summary
          title={interfaceTexts.onThisPage}
          entries={page.sections.map(({ key, title }) => ({ href: `#${key}`, label: title }))}
        />
      }
    >
      {page.sections.map(({ key, title, blocks }) => (
        <Section key={key} id={key} title={title}>
          <Blocks blocks={blocks} />
        </Section>
      ))}
    </Columns>
  </SitePage>
)
