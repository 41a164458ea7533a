import type { Metadata } from 'next'

import { QUEUE_PATH, SAVED_PATH } from '#instruction/queue/address.ts'
import { savedFilters } from '#instruction/queue/saved.ts'
import { queueTexts } from '#i18n/instruction-queue.ts'
import { savedTexts as texts } from '#i18n/saved-filters.ts'
import { formState, type Search } from '#site/accounts/form-state.ts'
import { guarded } from '#site/guarded.tsx'
import { deskPage } from '#site/instruction/desk-page.tsx'
import { SavedFilters } from '#site/instruction/SavedFilters.tsx'
import { SitePage } from '#site/SitePage.tsx'

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

/** The filters that a person keeps. */
const SavedFiltersPage = async ({ searchParams }: { searchParams: Search }) =>
  deskPage(SAVED_PATH, async ({ req }) => (
    <SitePage
      path={QUEUE_PATH}
      breadcrumb={{
        parents: [{ label: queueTexts.title, href: QUEUE_PATH }],
        current: texts.title,
      }}
    >
      <SavedFilters
        saved={await savedFilters(req)}
        state={await formState(SAVED_PATH, searchParams)}
      />
    </SitePage>
  ))

export default guarded(SavedFiltersPage)
