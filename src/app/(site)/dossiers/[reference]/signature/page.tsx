import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { isDraft } from '#filing/dossier.ts'
import { signLateTexts } from '#i18n/late-signature.ts'
import { loadDossier } from '#site/applicant/load-dossier.ts'
import { SignLate } from '#site/applicant/SignLate.tsx'
import { guarded } from '#site/guarded.tsx'
import { UnderDossier } from '#site/applicant/UnderDossier.tsx'
import { readKept } from '#site/refill.ts'

type Props = {
  params: Promise<{ reference: string }>
  searchParams: Promise<{ refus?: string }>
}

export const metadata: Metadata = { title: signLateTexts.title, robots: { index: false } }

/** Where a dossier that was filed without a signature is signed; a draft is signed as it is filed. */
const SignaturePage = async ({ params, searchParams }: Props) => {
  const { reference } = await params
  const path = `/dossiers/${reference}/signature`
  const page = await loadDossier(reference, path)
  if (page.right === undefined) redirect(`/instruction/${reference}`)
  if (isDraft(page.dossier)) redirect(`/dossiers/${reference}/verification`)
  const { refus } = await searchParams
  const kept = refus === undefined ? undefined : await readKept()
  return (
    <UnderDossier reference={reference} path={path} current={signLateTexts.title}>
      <SignLate page={page} refused={refus} kept={kept} />
    </UnderDossier>
  )
}

export default guarded(SignaturePage)
