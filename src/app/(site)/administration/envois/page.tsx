import type { Metadata } from 'next'

import { administrationTexts as texts } from '#i18n/administration.ts'
import { refusalInWords } from '#i18n/refusal-words.ts'
import { pageNumber } from '#operations/pages.ts'
import { formState, type Search } from '#site/accounts/form-state.ts'
import { administrationPage } from '#site/administration/AdministrationScreen.tsx'
import { stateNamed } from '#site/administration/sending-states.ts'
import { sendings } from '#site/administration/Sendings.tsx'
import { guarded } from '#site/guarded.tsx'
import { Alert } from '#ui/components/Alert.tsx'

export const metadata: Metadata = {
  title: `${texts.tabs.sendings} – ${texts.title}`,
  robots: { index: false },
}

const Outcome = ({ done, refused }: { done?: string; refused?: string }) => {
  const refusal = refusalInWords(refused)
  if (refusal)
    return (
      <Alert tone="error" announced>
        {refusal}
      </Alert>
    )
  if (done !== 'relance' && done !== 'relances') return null
  return (
    <Alert tone="success" announced>
      {done === 'relance' ? texts.retried : texts.retriedAll}
    </Alert>
  )
}

const SendingsPage = async ({ searchParams }: { searchParams: Search }) => {
  const { parameter } = await formState('/administration/envois', searchParams)
  return administrationPage('sendings', async (page) => (
    <>
      <Outcome done={parameter('fait')} refused={parameter('refus')} />
      {await sendings(page, stateNamed(parameter('etat')), pageNumber(parameter('page')))}
    </>
  ))
}

export default guarded(SendingsPage)
