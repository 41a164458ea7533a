import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { lateSignatureOf } from '#derogations/read.ts'
import { isDraft } from '#filing/dossier.ts'
import { checkTexts } from '#i18n/applicant.ts'
import { CheckDossier } from '#site/applicant/CheckDossier.tsx'
import { loadDossier } from '#site/applicant/load-dossier.ts'
import { guarded } from '#site/guarded.tsx'
import { UnderDossier } from '#site/applicant/UnderDossier.tsx'
import { readKept } from '#site/refill.ts'

type Props = {
  params: Promise<{ reference: string }>
  searchParams: Promise<{ refus?: string }>
}

export const metadata: Metadata = { title: checkTexts.title, robots: { index: false } }

const CheckPage = async ({ params, searchParams }: Props) => {
  const { reference } = await params
  const path = `/dossiers/${reference}/verification`
  const page = await loadDossier(reference, path)
  if (!isDraft(page.dossier)) redirect(`/dossiers/${reference}`)
  const { refus } = await searchParams
  const kept = refus === undefined ? undefined : await readKept()
  return (
    <UnderDossier reference={reference} path={path} current={checkTexts.title}>
      <CheckDossier
        page={page}
        derogation={await lateSignatureOf(page.req, page.dossier.id)}
        refused={refus}
        kept={kept}
      />
    </UnderDossier>
  )
}

export default guarded(CheckPage)
