import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { readVerificationCode } from '#documents/verification.ts'
import { verificationTexts as texts } from '#i18n/verification.ts'
import { metadataOf } from '#site/metadata.ts'
import { SitePage } from '#site/SitePage.tsx'
import { guarded } from '#site/guarded.tsx'
import { CodeForm } from '#site/verification/CodeForm.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'

const PATH = '/verifier'

type Props = { searchParams: Promise<{ code?: string | string[] }> }

export const generateMetadata = (): Metadata =>
  metadataOf({ title: texts.title, description: texts.lead, path: PATH })

/** Where one types the code of a document; its answer has an address of its own, that of the QR code. */
const VerificationPage = async ({ searchParams }: Props) => {
  const { code } = await searchParams
  const typed = typeof code === 'string' ? code : undefined
  const read = typed === undefined ? undefined : readVerificationCode(typed)
  if (read) redirect(`${PATH}/${read}`)
  const error =
    typed === undefined ? undefined : typed.trim() === '' ? texts.empty : texts.malformed
  return (
    <SitePage path={PATH} breadcrumb={{ current: texts.title }}>
      <PageHeading title={texts.title} lead={texts.lead} />
      <CodeForm typed={typed} error={error} />
    </SitePage>
  )
}

export default guarded(VerificationPage)
