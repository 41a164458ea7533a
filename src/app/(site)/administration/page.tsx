import type { Metadata } from 'next'

import { administrationTexts as texts } from '#i18n/administration.ts'
import { administrationPage } from '#site/administration/AdministrationScreen.tsx'
import { overview } from '#site/administration/Overview.tsx'
import { guarded } from '#site/guarded.tsx'

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

export default guarded(() => administrationPage('overview', overview))
