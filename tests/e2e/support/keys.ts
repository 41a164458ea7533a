/** What a person does who has no mouse: Tab, Enter, Space and the arrows, never a click. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const MOST_TABS = 160

/** The words of what has the focus, its label when it is a box. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    const label = at?.id ? document.querySelector(`label[for="${at.id}"]`) : null
    const words = at === document.body ? '' : ((label ?? at)?.textContent ?? '')
    return words.trim().replace(/\s+/g, ' ')
  })

/** What is wrong with how the focus stands: out of the window, or without a ring around it. */
const faultOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    // Past the end the browser itself has the focus; where a link to the content lands needs no ring.
    if (!at || at === document.body || at.tagName === 'MAIN') return ''
    // Within a document shown in a frame, the browser draws the focus.
    if (at.tagName === 'IFRAME') return ''
    // A box that its label draws has its ring there.
    const ringed = [at, at.nextElementSibling].some(
      (element) =>
        element &&
        [getComputedStyle(element), getComputedStyle(element, '::before')].some(
          ({ outlineStyle, outlineWidth }) =>
            outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        ),
    )
    const { top, bottom, left, right } = at.getBoundingClientRect()
    const inSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    if (ringed && inSight) return ''
    return `${inSight ? 'no ring around' : 'out of sight:'} ${at.outerHTML.slice(0, 200)}`
  })

/** What has the focus is in the window, with a ring around it. */
export const expectFocusInSight = async (page: Page): Promise<void> => {
  expect(await faultOfFocus(page), `focus on ${page.url()}`).toBe('')
}

/**
 * Presses Tab until what begins with these words has the focus; each stop on the way is seen.
 * @returns how many times
 */
export const tabTo = async (page: Page, words: RegExp | string): Promise<number> => {
  const isThere = (text: string): boolean =>
    typeof words === 'string' ? text.startsWith(words) : words.test(text)
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (isThere(await focused(page))) return pressed
    await page.keyboard.press('Tab')
    await expectFocusInSight(page)
  }
  throw new Error(`« ${String(words)} » is out of reach of the keyboard`)
}

/** Goes to a link or a button and presses it: another page comes. */
export const enter = async (page: Page, words: RegExp | string): Promise<void> => {
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
