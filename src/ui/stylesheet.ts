import { themeBundle, type BundleName } from '#ui/theme/bundle.ts'

export type Stylesheets = {
  /** In the order of the cascade. */
  hrefs: readonly string[]
  /** Fonts to ask for at once. */
  preloadedFonts: readonly string[]
}

const bundleHref = (name: BundleName): string => `/theme/${name}-${themeBundle(name).version}.css`

/**
 * What a layout must link. By default, our theme. With `dsfrDist` (DSFR_DIST), the official distribution
 * that the operator has the right to serve, then the rules of the components that it does not know.
 */
export function stylesheets(setting: { dsfrDist?: string }): Stylesheets {
  if (setting.dsfrDist === undefined)
    return {
      hrefs: [bundleHref('guichet')],
      preloadedFonts: ['/fonts/source-sans-3-latin.woff2'],
    }
  return { hrefs: ['/dsfr/dsfr.min.css', bundleHref('complement')], preloadedFonts: [] }
}
