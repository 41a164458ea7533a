import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import type { DocumentModel } from '#documents/blocks.ts'
import { dossierTexts, spaceTexts } from '#i18n/applicant.ts'
import { readDossier } from '#filing/dossier.ts'
import { SitePage } from '#site/SitePage.tsx'
import { orNotFound, pageRequest } from '#site/page-request.ts'
import { Blocks } from '#ui/blocks/Blocks.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Prose } from '#ui/layout/Prose.tsx'

type Props = { params: Promise<{ reference: string; template: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: `Document du dossier ${(await params).reference}`,
  robots: { index: false },
})

/** An issued document for those who do not read PDFs: the very blocks its PDF was made from. */
const IssuedDocumentPage = async ({ params }: Props) => {
  const { reference, template } = await params
  const path = `/dossiers/${reference}/documents/${template}`
  const { req } = await pageRequest(path)
  const dossier = await orNotFound(readDossier(req, reference))
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: {
      and: [
        { dossier: { equals: dossier.id } },
        { origin: { equals: 'platform' } },
        { requestKey: { equals: template } },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const [found] = docs
  if (!found) notFound()
  const model = found.model as unknown as DocumentModel
  return (
    <SitePage
      path={path}
      breadcrumb={{
        parents: [
          { label: spaceTexts.title, href: '/espace' },
          { label: reference, href: `/dossiers/${reference}` },
        ],
        current: model.title,
      }}
    >
      <PageHeading
        over={model.reference}
        title={model.title}
        lead={model.subject}
        actions={
          <ButtonLink href={`/api/documents/file/${found.filename}`} icon="download" appearance="secondary">
            {dossierTexts.download}
          </ButtonLink>
        }
      />
      <Prose>
        <p>{[...model.sender].join(', ')}</p>
        <p>{model.date}</p>
        <Blocks blocks={model.blocks} />
      </Prose>
    </SitePage>
  )
}

export default IssuedDocumentPage
