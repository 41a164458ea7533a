import type { Metadata } from 'next'

import { administrationTexts as texts } from '#i18n/administration.ts'
import { pageNumber } from '#operations/pages.ts'
import { formState, type Search } from '#site/accounts/form-state.ts'
import { administrationPage } from '#site/administration/AdministrationScreen.tsx'
import { stateNamed } from '#site/administration/sending-states.ts'
import { sendings } from '#site/administration/Sendings.tsx'
import { ToldOutcome } from '#site/dossier/ToldOutcome.tsx'
import { guarded } from '#site/guarded.tsx'

export const metadata: Metadata = {
  title: `${texts.tabs.sendings} – ${texts.title}`,
  robots: { index: false },
}

const DONE: ReadonlyMap<string | undefined, string> = new Map([
  ['relance', texts.retried],
  ['relances', texts.retriedAll],
])

const SendingsPage = async ({ searchParams }: { searchParams: Search }) => {
  const { parameter } = await formState('/administration/envois', searchParams)
  return administrationPage('sendings', async (page) => (
    <>
      <ToldOutcome refused={parameter('refus')} done={DONE.get(parameter('fait'))} />
      {await sendings(page, stateNamed(parameter('etat')), pageNumber(parameter('page')))}
    </>
  ))
}

export default guarded(SendingsPage)
