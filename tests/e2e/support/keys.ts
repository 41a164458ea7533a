/** What a person does who has no mouse: Tab, Enter, Space and the arrows, never a click. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const MOST_TABS = 160

/** The words of what has the focus, its label when it is a box. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    const label = at?.id ? document.querySelector(`label[for="${at.id}"]`) : null
    const words = (label ?? at)?.textContent?.trim() ?? ''
    return words.replace(/\s+/g, ' ')
  })

/**
 * Presses Tab until what has these words has the focus.
 * @returns how many times
 */
export const tabTo = async (page: Page, words: string): Promise<number> => {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if ((await focused(page)).startsWith(words)) return pressed
    await page.keyboard.press('Tab')
  }
  throw new Error(`« ${words} » is out of reach of the keyboard`)
}

/** Goes to a link or a button and presses it: another page comes. */
export const enter = async (page: Page, words: string): Promise<void> => {
  await tabTo(page, words)
  const loaded = page.waitForEvent('domcontentloaded')
  await page.keyboard.press('Enter')
  await loaded
}

/** Types in the box of a label. */
export const typeIn = async (page: Page, label: string, text: string): Promise<void> => {
  await tabTo(page, label)
  await page.keyboard.type(text)
}

/** How what has the focus stands: within the window, under nothing, with a ring around it. */
const stand = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return 'nothing has the focus'
    // A box drawn by its label shows the ring on it.
    const ringed = [at, at.nextElementSibling].some((element) => {
      if (!element) return false
      const drawn = [getComputedStyle(element), getComputedStyle(element, '::before')]
      return drawn.some(
        ({ outlineStyle, outlineWidth }) =>
          outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      )
    })
    if (!ringed) return `no ring around ${at.outerHTML.slice(0, 160)}`
    const { top, bottom, left, right } = at.getBoundingClientRect()
    const within = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    return within ? '' : `out of sight: ${at.outerHTML.slice(0, 160)}`
  })

/** What has the focus is in sight, and shown to have it. */
export const expectFocusInSight = async (page: Page): Promise<void> => {
  expect(await stand(page), `focus on ${page.url()}`).toBe('')
}
