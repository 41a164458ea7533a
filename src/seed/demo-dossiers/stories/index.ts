import { auvergneRhoneAlpesStories } from './auvergne-rhone-alpes.ts'
import { elsewhereStories } from './elsewhere.ts'
import { pastStories } from './past.ts'
import type { Story } from './telling.ts'

export const stories: readonly Story[] = [
  ...pastStories,
  ...auvergneRhoneAlpesStories,
  ...elsewhereStories,
]
