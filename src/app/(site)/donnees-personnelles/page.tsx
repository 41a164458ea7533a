import type { Metadata } from 'next'

import { privacyPage } from '#i18n/legal/privacy.ts'
import { LegalView } from '#site/LegalView.tsx'
import { metadataOf } from '#site/metadata.ts'

const PATH = '/donnees-personnelles'

export const generateMetadata = (): Metadata =>
  metadataOf({ title: privacyPage.title, description: privacyPage.lead, path: PATH })

const PrivacyPage = () => <LegalView page={privacyPage} path={PATH} />

export default PrivacyPage
