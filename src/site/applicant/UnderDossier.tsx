import type { ReactNode } from 'react'

import { spaceTexts } from '#i18n/applicant.ts'
import { SitePage } from '#site/SitePage.tsx'

export type UnderDossierProps = {
  reference: string
  path: string
  /** How this page is called. */
  current: string
  children: ReactNode
}

/** A page of a dossier in the space of its structure, with the way back to it. */
export const UnderDossier = ({ reference, path, current, children }: UnderDossierProps) => (
  <SitePage
    path={path}
    breadcrumb={{
      parents: [
        { label: spaceTexts.title, href: '/espace' },
        { label: reference, href: `/dossiers/${reference}` },
      ],
      current,
    }}
  >
    {children}
  </SitePage>
)
