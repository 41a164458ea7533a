import type { IconName } from '#ui/components/icon-paths.ts'

/** The four tones of a message. A tone never stands alone: a word and an icon go with it. */
export type Tone = 'information' | 'success' | 'warning' | 'error'

export const toneIcons: Readonly<Record<Tone, IconName>> = {
  information: 'information',
  success: 'circleCheck',
  warning: 'warning',
  error: 'error',
}

/** The tone in the class names of the design system, which says « info ». */
export const toneClass = (tone: Tone): string => (tone === 'information' ? 'info' : tone)
