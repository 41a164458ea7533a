import type { Metadata } from 'next'

import { accessibilityPage } from '#i18n/legal/accessibility.ts'
import { LegalView } from '#site/LegalView.tsx'
import { metadataOf } from '#site/metadata.ts'

const PATH = '/accessibilite'

export const generateMetadata = (): Metadata =>
  metadataOf({ title: accessibilityPage.title, description: accessibilityPage.lead, path: PATH })

const AccessibilityPage = () => <LegalView page={accessibilityPage} path={PATH} />

export default AccessibilityPage
