import type { Metadata } from 'next'
import { headers } from 'next/headers'

import { verificationTexts as texts } from '#i18n/verification.ts'
import { environment } from '#platform/env.ts'
import { addressOf } from '#platform/http/peer-address.ts'
import { guichet } from '#platform/payload.ts'
import { guarded } from '#site/guarded.tsx'
import { metadataOf } from '#site/metadata.ts'
import { SitePage } from '#site/SitePage.tsx'
import { VerificationOutcome } from '#site/verification/VerificationOutcome.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { verify } from '#verification/verify.ts'

type Props = { params: Promise<{ code: string }> }

// The code stays out of what search engines and the head of the page repeat.
export const generateMetadata = (): Metadata =>
  metadataOf({ title: texts.title, description: texts.lead, path: '/verifier', hidden: true })

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** Whether a document was issued here: its kind, edition, date and fingerprint, and nothing more (L01). */
const VerifiedPage = async ({ params }: Props) => {
  const typed = decoded((await params).code)
  const address = addressOf(await headers(), environment().trustProxy === true)
  const found = await verify(await guichet(), typed, address)
  return (
    <SitePage
      path="/verifier"
      breadcrumb={{ parents: [{ label: texts.title, href: '/verifier' }], current: texts.code }}
    >
      <PageHeading title={texts.title} />
      <VerificationOutcome found={found} typed={typed} />
    </SitePage>
  )
}

export default guarded(VerifiedPage)
