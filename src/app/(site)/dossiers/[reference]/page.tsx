import type { Metadata } from 'next'

import { WRITABLE_STATES } from '#filing/dossier.ts'
import { joinedDocuments } from '#filing/documents/join.ts'
import { spaceTexts } from '#i18n/applicant.ts'
import { refusals } from '#i18n/refusals.ts'
import { DraftDossier } from '#site/applicant/DraftDossier.tsx'
import { FiledDossier } from '#site/applicant/FiledDossier.tsx'
import { issuedDocuments, loadDossier, type DossierPage } from '#site/applicant/load-dossier.ts'
import { guarded } from '#site/guarded.tsx'
import { SitePage } from '#site/SitePage.tsx'

type Props = {
  params: Promise<{ reference: string }>
  searchParams: Promise<{ depose?: string; refus?: string }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: `Dossier ${(await params).reference}`,
  robots: { index: false },
})

const Filed = async ({ page, justFiled }: { page: DossierPage; justFiled: boolean }) => {
  const { req, dossier } = page
  const joined = (await joinedDocuments(req, dossier.id)).filter(
    ({ origin }) => origin === 'structure',
  )
  const issued = await issuedDocuments(req, dossier.id)
  return <FiledDossier page={page} issued={issued} joined={joined} justFiled={justFiled} />
}

const DossierHome = async ({ params, searchParams }: Props) => {
  const { reference } = await params
  const { depose, refus } = await searchParams
  const path = `/dossiers/${reference}`
  const page = await loadDossier(reference, path)
  const isDraft = WRITABLE_STATES.some((state) => state === page.dossier.state)
  const refusal = refus === undefined ? undefined : refusals[refus]
  return (
    <SitePage
      path={path}
      breadcrumb={{ parents: [{ label: spaceTexts.title, href: '/espace' }], current: reference }}
    >
      {isDraft ? (
        <DraftDossier
          page={page}
          {...(refusal ? { refusal: `${refusal.sentence} ${refusal.remedy}` } : {})}
        />
      ) : (
        <Filed page={page} justFiled={depose === '1'} />
      )}
    </SitePage>
  )
}

export default guarded(DossierHome)
