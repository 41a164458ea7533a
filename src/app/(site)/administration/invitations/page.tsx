import type { Metadata } from 'next'

import { administrationTexts as texts } from '#i18n/administration.ts'
import { pageNumber } from '#operations/pages.ts'
import { administrationPage } from '#site/administration/AdministrationScreen.tsx'
import { invitations } from '#site/administration/Invitations.tsx'
import { formState, type Search } from '#site/accounts/form-state.ts'
import { guarded } from '#site/guarded.tsx'

export const metadata: Metadata = {
  title: `${texts.tabs.invitations} – ${texts.title}`,
  robots: { index: false },
}

const InvitationsPage = async ({ searchParams }: { searchParams: Search }) => {
  const { parameter } = await formState('/administration/invitations', searchParams)
  return administrationPage('invitations', (page) =>
    invitations(page, pageNumber(parameter('page'))),
  )
}

export default guarded(InvitationsPage)
