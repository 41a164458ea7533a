import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { withQuery } from '#accounts/return-path.ts'
import { structureActs } from '#filing/acts.ts'
import { isDraft } from '#filing/dossier.ts'
import { toldHistory } from '#filing/history.ts'
import { joinedDocuments } from '#filing/documents/join.ts'
import { actsFor } from '#instruction/dossier/read.ts'
import { spaceTexts } from '#i18n/applicant.ts'
import { unreadByDossier } from '#messages/thread.ts'
import { afterDecision } from '#site/applicant/AfterDecision.tsx'
import { correctionNotice } from '#site/applicant/corrections/Notice.tsx'
import { DraftDossier } from '#site/applicant/DraftDossier.tsx'
import { FiledDossier } from '#site/applicant/FiledDossier.tsx'
import { issuedDocuments, loadDossier, type DossierPage } from '#site/applicant/load-dossier.ts'
import { guarded } from '#site/guarded.tsx'
import { ActOutcome } from '#site/dossier/ActOutcome.tsx'
import { SitePage } from '#site/SitePage.tsx'

type Props = {
  params: Promise<{ reference: string }>
  searchParams: Promise<{ depose?: string; refus?: string; fait?: string }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: `Dossier ${(await params).reference}`,
  robots: { index: false },
})

type FiledProps = { page: DossierPage; justFiled: boolean; refused: string | undefined }

const Filed = async ({ page, justFiled, refused }: FiledProps) => {
  const { req, dossier, now } = page
  const joined = (await joinedDocuments(req, dossier.id)).filter(
    ({ origin }) => origin === 'structure',
  )
  return (
    <FiledDossier
      page={page}
      issued={await issuedDocuments(req, dossier.id)}
      joined={joined}
      justFiled={justFiled}
      history={await toldHistory(req, dossier.id)}
      notice={
        <>
          {await correctionNotice(page)}
          {await afterDecision(page, refused)}
        </>
      }
      unread={(await unreadByDossier(req, [dossier.id], 'structure')).get(dossier.id) ?? 0}
      acts={structureActs(await actsFor(req, page, now))}
    />
  )
}

/** A dossier as its structure sees it; those who read it by an office have a desk of their own. */
const DossierHome = async ({ params, searchParams }: Props) => {
  const { reference } = await params
  const { depose, refus, fait } = await searchParams
  const path = `/dossiers/${reference}`
  const page = await loadDossier(reference, path)
  if (page.right === undefined) redirect(withQuery(`/instruction/${reference}`, { refus, fait }))
  return (
    <SitePage
      path={path}
      breadcrumb={{ parents: [{ label: spaceTexts.title, href: '/espace' }], current: reference }}
    >
      {isDraft(page.dossier) ? (
        <DraftDossier page={page} refused={refus} />
      ) : (
        <>
          <ActOutcome done={fait} refused={refus} />
          <Filed page={page} justFiled={depose === '1'} refused={refus} />
        </>
      )}
    </SitePage>
  )
}

export default guarded(DossierHome)
