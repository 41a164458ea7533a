import type { Metadata } from 'next'

import { deskTexts } from '#i18n/instruction-dossier.ts'
import { messageTexts } from '#i18n/messages.ts'
import { guarded } from '#site/guarded.tsx'
import { messagesTab } from '#site/instruction/dossier/MessagesTab.tsx'
import { dossierScreen, type ScreenProps } from '#site/instruction/dossier/screen.ts'

export const generateMetadata = async ({ params }: ScreenProps): Promise<Metadata> => ({
  title: `${messageTexts.title} – ${deskTexts.over((await params).reference)}`,
  robots: { index: false },
})

export default guarded(dossierScreen('messages', messagesTab))
