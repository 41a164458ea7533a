/** PDFs as people see them: the browser draws each page, and what is inked of it is measured. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import type { Browser, Page } from 'playwright-core'

const SITE = 'http://pdf.invalid'
const DRAWER = `${SITE}/pdfjs.mjs`
/** Of the 72 points of an inch: letters stay legible, and a page takes a tenth of a second. */
const SCALE = 0.75
/** Sum of red, green and blue below which a point is ink. */
const INK = 500

const require = createRequire(import.meta.url)
const source = readFileSync(path.join(path.dirname(require.resolve('unpdf')), 'pdfjs.mjs'), 'utf8')

/** The part of PDF.js that is used here. */
type Drawer = {
  getDocument: (asked: { data: Uint8Array }) => {
    promise: Promise<{
      numPages: number
      getPage: (rank: number) => Promise<{
        getViewport: (asked: { scale: number }) => { width: number; height: number }
        render: (asked: object) => { promise: Promise<void> }
      }>
    }>
  }
}

const START = `<!doctype html><title>PDF</title><script type="module">
import * as drawer from '${DRAWER}'
globalThis.drawer = drawer
</script>`

const openDrawer = async (browser: Browser): Promise<Page> => {
  const page = await (await browser.newContext()).newPage()
  await page.route(`${SITE}/**`, (route) =>
    route.request().url() === DRAWER
      ? route.fulfill({ contentType: 'text/javascript', body: source })
      : route.fulfill({ contentType: 'text/html', body: START }),
  )
  await page.goto(SITE)
  await page.waitForFunction(() => 'drawer' in globalThis)
  return page
}

const drawers = new WeakMap<Browser, Promise<Page>>()

const drawerOf = (browser: Browser): Promise<Page> => {
  const known = drawers.get(browser) ?? openDrawer(browser)
  drawers.set(browser, known)
  return known
}

/** Runs in the browser. */
const drawEach = async ([content, scale, ink]: readonly [string, number, number]) => {
  const { drawer } = globalThis as unknown as { drawer: Drawer }
  const data = Uint8Array.from(atob(content), (character) => character.charCodeAt(0))
  const document = await drawer.getDocument({ data }).promise
  const shares: number[] = []
  for (let rank = 1; rank <= document.numPages; rank += 1) {
    const page = await document.getPage(rank)
    const viewport = page.getViewport({ scale })
    const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
    const canvasContext = canvas.getContext('2d')
    if (!canvasContext) throw new Error('no canvas')
    await page.render({ canvas, canvasContext, viewport }).promise
    const { data: points } = canvasContext.getImageData(0, 0, canvas.width, canvas.height)
    let inked = 0
    for (let at = 0; at < points.length; at += 4)
      if ((points[at] ?? 0) + (points[at + 1] ?? 0) + (points[at + 2] ?? 0) < ink) inked += 1
    shares.push((inked * 4) / points.length)
  }
  return shares
}

/** Which part of each page of a PDF is inked, from 0 to 1. */
export const inkOf = async (browser: Browser, bytes: Uint8Array): Promise<readonly number[]> => {
  const drawer = await drawerOf(browser)
  return drawer.evaluate(drawEach, [Buffer.from(bytes).toString('base64'), SCALE, INK] as const)
}
