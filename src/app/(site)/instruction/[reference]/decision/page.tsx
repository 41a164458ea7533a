import type { Metadata } from 'next'

import { deskTexts } from '#i18n/instruction-dossier.ts'
import { guarded } from '#site/guarded.tsx'
import { dossierScreen, type ScreenProps } from '#site/instruction/dossier/screen.ts'
import { decisionTab } from '#site/instruction/dossier/DecisionTab.tsx'

export const generateMetadata = async ({ params }: ScreenProps): Promise<Metadata> => ({
  title: `${deskTexts.tabs.decision} – ${deskTexts.over((await params).reference)}`,
  robots: { index: false },
})

export default guarded(dossierScreen('decision', decisionTab))
