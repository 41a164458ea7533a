import { EDITIONS_PATH } from '#editions/paths.ts'
import { footerTexts, navigationTexts } from '#i18n/site.ts'
import type { NavigationEntry } from '#ui/shell/Navigation.tsx'

const ENTRIES = [
  { label: navigationTexts.editions, href: EDITIONS_PATH },
  { label: navigationTexts.results, href: '/resultats' },
  { label: navigationTexts.map, href: '/carte' },
  { label: navigationTexts.data, href: '/donnees' },
  { label: navigationTexts.verify, href: '/verifier' },
] as const

/** Where those who are signed in work. */
const WORKPLACES: Readonly<Record<string, string>> = {
  '/pilotage': navigationTexts.steering,
  '/administration': navigationTexts.administration,
  '/admin': navigationTexts.console,
  '/instruction': navigationTexts.instruction,
  '/comites': navigationTexts.committees,
  '/avis': navigationTexts.opinions,
  '/conventions': navigationTexts.conventions,
  '/espace': navigationTexts.space,
}

const workEntries = (places: readonly string[]): NavigationEntry[] =>
  places.flatMap((href) => {
    const label = WORKPLACES[href]
    return label ? [{ label, href }] : []
  })

/**
 * The main menu as seen from a page: its own entry, or the one above it, is marked.
 * @param places where the person who is signed in works
 */
export const navigationFrom = (
  path: string,
  places: readonly string[] = [],
): readonly NavigationEntry[] =>
  [...workEntries(places), ...ENTRIES].map((entry) => {
    if (path === entry.href) return { ...entry, current: 'page' }
    return path.startsWith(`${entry.href}/`) ? { ...entry, current: 'section' } : entry
  })

export const FOOTER_LINKS = [
  { label: footerTexts.accessibility, href: '/accessibilite' },
  { label: footerTexts.privacy, href: '/donnees-personnelles' },
  { label: footerTexts.notice, href: '/mentions-legales' },
  { label: footerTexts.data, href: '/donnees' },
] as const
