/** The look that a person chose on this site; `system` follows the device. */
export type ThemeChoice = 'system' | 'light' | 'dark'

export const THEME_COOKIE = 'theme'

/** What a cookie or a form says, `system` when it says nothing that we know. */
export function readThemeChoice(value: string | undefined): ThemeChoice {
  return value === 'light' || value === 'dark' ? value : 'system'
}
