import type { ReactNode } from 'react'

import { operate } from '#access/rules/operations.ts'
import { administrationTexts as texts } from '#i18n/administration.ts'
import { ForbiddenPage } from '#site/ForbiddenPage.tsx'
import { pageRequest, type PageRequest } from '#site/page-request.ts'
import { SitePage } from '#site/SitePage.tsx'
import { Tabs } from '#ui/components/Tabs.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { ADMINISTRATION_TABS, type AdministrationTab } from './tabs.ts'

const TABS = Object.keys(ADMINISTRATION_TABS) as AdministrationTab[]

/** A page of the technical administrator; anyone else is told that it is not theirs. */
export const administrationPage = async (
  tab: AdministrationTab,
  content: (page: PageRequest) => Promise<ReactNode>,
): Promise<ReactNode> => {
  const path = ADMINISTRATION_TABS[tab]
  const page = await pageRequest(path)
  if (operate(page.actor) !== true) return <ForbiddenPage />
  return (
    <SitePage
      path={path}
      density="agent"
      breadcrumb={
        tab === 'overview'
          ? { current: texts.title }
          : {
              parents: [{ label: texts.title, href: ADMINISTRATION_TABS.overview }],
              current: texts.tabs[tab],
            }
      }
    >
      <PageHeading title={texts.title} lead={texts.lead} />
      <Stack>
        <Tabs
          label={texts.tabs.label}
          tabs={TABS.map((one) => ({
            label: texts.tabs[one],
            href: ADMINISTRATION_TABS[one],
            current: one === tab,
          }))}
        />
        {await content(page)}
      </Stack>
    </SitePage>
  )
}
