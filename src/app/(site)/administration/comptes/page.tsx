import type { Metadata } from 'next'

import { administrationTexts as texts } from '#i18n/administration.ts'
import { pageNumber } from '#operations/pages.ts'
import { accounts } from '#site/administration/Accounts.tsx'
import { administrationPage } from '#site/administration/AdministrationScreen.tsx'
import { formState, type Search } from '#site/accounts/form-state.ts'
import { guarded } from '#site/guarded.tsx'

export const metadata: Metadata = {
  title: `${texts.tabs.accounts} – ${texts.title}`,
  robots: { index: false },
}

const LONGEST_SEARCH = 254

const AccountsPage = async ({ searchParams }: { searchParams: Search }) => {
  const { parameter } = await formState('/administration/comptes', searchParams)
  const search = (parameter('adresse') ?? '').slice(0, LONGEST_SEARCH)
  return administrationPage('accounts', (page) =>
    accounts(page, search, pageNumber(parameter('page'))),
  )
}

export default guarded(AccountsPage)
