/** The look that a person chose on this site; `system` follows the device. */
export type ThemeChoice = 'system' | 'light' | 'dark'

export const THEME_COOKIE = 'theme'

/** What a cookie or a form says, `system` when it says nothing that we know. */
export function readThemeChoice(value: string | undefined): ThemeChoice {
  return value === 'light' || value === 'dark' ? value : 'system'
}

type ThemeAttributes = { 'data-theme'?: 'light' | 'dark'; 'data-fr-theme'?: 'light' | 'dark' }

/**
 * What the document says of its look. An official distribution (DSFR_DIST) follows the device by a script of
 * its own, which is not served: until someone chooses, it is light, and so are our components beside it.
 */
export function themeAttributes(choice: ThemeChoice, dsfrDist?: string): ThemeAttributes {
  if (choice === 'system' && dsfrDist === undefined) return {}
  const theme = choice === 'system' ? 'light' : choice
  return { 'data-theme': theme, 'data-fr-theme': theme }
}
