import type { Metadata } from 'next'

import { correctionTexts } from '#i18n/corrections.ts'
import { deskTexts } from '#i18n/instruction-dossier.ts'
import { guarded } from '#site/guarded.tsx'
import { correctionsTab } from '#site/instruction/dossier/CorrectionsTab.tsx'
import { dossierScreen, type ScreenProps } from '#site/instruction/dossier/screen.ts'

export const generateMetadata = async ({ params }: ScreenProps): Promise<Metadata> => ({
  title: `${correctionTexts.title} – ${deskTexts.over((await params).reference)}`,
  robots: { index: false },
})

export default guarded(dossierScreen('corrections', correctionsTab))
