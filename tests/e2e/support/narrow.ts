import type { Page } from 'playwright-core'

/** A phone, and 1280 px enlarged to 400 % (WCAG 1.4.10). */
const WIDTHS = [375, 320] as const
const HEIGHT = 812

/** Runs in the page: what is wider than the window, and what scrolls sideways within it. */
const tooWide = (): string[] => {
  const { scrollWidth } = document.scrollingElement ?? document.documentElement
  const beyond = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > innerWidth + 1,
  )
  const page = scrollWidth > innerWidth ? [`${scrollWidth} px`] : []
  const culprits = page.length > 0 ? beyond.slice(-3) : []
  const tables = [...document.querySelectorAll('.fr-table__content')].filter(
    (element) => element.scrollWidth > element.clientWidth + 1,
  )
  return [...page, ...[...culprits, ...tables].map(({ outerHTML }) => outerHTML.slice(0, 120))]
}

/** What makes a page or one of its tables scroll sideways when it is narrow; nothing when nothing does. */
export const sidewaysWhenNarrow = async (page: Page): Promise<readonly string[]> => {
  const before = page.viewportSize()
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT })
    found.push(...(await page.evaluate(tooWide)).map((what) => `at ${width} px: ${what}`))
  }
  if (before) await page.setViewportSize(before)
  return found
}
