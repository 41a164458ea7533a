import type { Metadata } from 'next'

import type { DocumentModel } from '#documents/blocks.ts'
import { dossierTexts } from '#i18n/applicant.ts'
import { readDossier } from '#filing/dossier.ts'
import { issuedDocument } from '#site/applicant/load-dossier.ts'
import { guarded } from '#site/guarded.tsx'
import { pageRequest } from '#site/page-request.ts'
import { UnderDossier } from '#site/applicant/UnderDossier.tsx'
import { DocumentView } from '#ui/blocks/DocumentView.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'

type Props = { params: Promise<{ reference: string; template: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: `Document du dossier ${(await params).reference}`,
  robots: { index: false },
})

/** An issued document for those who do not read PDFs: the very blocks its PDF was made from. */
const IssuedDocumentPage = async ({ params }: Props) => {
  const { reference, template: escaped } = await params
  // The dossier of a round of corrections is named `dossier.v1:2`, and its colon comes escaped.
  const template = decodeURIComponent(escaped)
  const path = `/dossiers/${reference}/documents/${template}`
  const { req } = await pageRequest(path)
  const dossier = await readDossier(req, reference)
  const { model: stored, filename } = await issuedDocument(req, dossier.id, template)
  const model = stored as unknown as DocumentModel
  return (
    <UnderDossier reference={reference} path={path} current={model.title}>
      <ButtonLink href={`/api/documents/file/${filename}`} icon="download" appearance="secondary">
        {dossierTexts.download}
      </ButtonLink>
      <DocumentView document={model} />
    </UnderDossier>
  )
}

export default guarded(IssuedDocumentPage)
