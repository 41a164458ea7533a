import type { Page } from 'playwright-core'

const PHONE = { width: 375, height: 812 }

/** What makes a page scroll sideways on a phone; nothing when it does not. */
export const sidewaysOnPhone = async (page: Page): Promise<readonly string[]> => {
  const before = page.viewportSize()
  await page.setViewportSize(PHONE)
  const wide = await page.evaluate(() => {
    const { scrollWidth } = document.scrollingElement ?? document.documentElement
    if (scrollWidth <= innerWidth) return []
    const culprits = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .slice(-3)
      .map((element) => element.outerHTML.slice(0, 120))
    return [`${scrollWidth} px`, ...culprits]
  })
  if (before) await page.setViewportSize(before)
  return wide
}
