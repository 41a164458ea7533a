import type { Metadata } from 'next'

import { noticePage } from '#i18n/legal/notice.ts'
import { LegalView } from '#site/LegalView.tsx'
import { metadataOf } from '#site/metadata.ts'

const PATH = '/mentions-legales'

export const generateMetadata = (): Metadata =>
  metadataOf({ title: noticePage.title, description: noticePage.lead, path: PATH })

const NoticePage = () => <LegalView page={noticePage} path={PATH} />

export default NoticePage
