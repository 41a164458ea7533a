import type { Metadata } from 'next'

import { deskTexts } from '#i18n/instruction-dossier.ts'
import { guarded } from '#site/guarded.tsx'
import { dossierScreen, type ScreenProps } from '#site/instruction/dossier/screen.ts'
import { conventionTab } from '#site/instruction/dossier/ConventionTab.tsx'

export const generateMetadata = async ({ params }: ScreenProps): Promise<Metadata> => ({
  title: `${deskTexts.tabs.convention} – ${deskTexts.over((await params).reference)}`,
  robots: { index: false },
})

export default guarded(dossierScreen('convention', conventionTab))
