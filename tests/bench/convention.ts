/** A convention as PDF, against the same blocks as a page that Chromium prints. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { chromium, type Page } from 'playwright-core'

import type { DocumentModel } from '#documents/blocks.ts'
import { conventionModel } from '#documents/convention/v1.ts'
import { renderPdf } from '#documents/pdf/render.tsx'
import { conventionOfTheCall } from '#tests/builders/convention-of-the-call.ts'
import { findChromium } from '#tests/setup/find-chromium.ts'
import { Blocks } from '#ui/blocks/Blocks.tsx'

import { compare } from './measure.ts'
import { judged, skipped, type Result } from './results.ts'

const BAR = 0.1
const PAGES = 8
const RUNS = 20
const WARM_UP = 5

const CLAUSE =
  'Une réunion par trimestre rassemble les parties et les acteurs du territoire.\n\n'.repeat(34)

/** The convention of the call, with a clause that fills its last page. */
const model = (): DocumentModel => conventionModel(conventionOfTheCall({ clause: CLAUSE }))

const STYLE =
  '@page{size:A4;margin:20mm}body{font:10.5pt/1.45 sans-serif}table{width:100%;border-collapse:collapse}td,th{border:1px solid;padding:2mm}'

const htmlOf = ({ title, blocks }: DocumentModel): string =>
  `<!doctype html><html lang="fr"><head><style>${STYLE}</style></head><body><h1>${title}</h1>${renderToStaticMarkup(createElement(Blocks, { blocks }))}</body></html>`

const printed = async (page: Page, given: DocumentModel): Promise<Uint8Array> => {
  await page.setContent(htmlOf(given))
  return page.pdf({ preferCSSPageSize: true })
}

const pagesIn = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0

export const benchConvention = async (): Promise<Result[]> => {
  const name = `a convention of ${PAGES} pages as PDF`
  const found = await findChromium()
  if (!found.ok) return [skipped(name, null, `no browser (${found.reason})`)]
  const browser = await chromium.launch({
    executablePath: found.binary,
    env: { ...process.env, ...found.env } as Record<string, string>,
    args: ['--no-sandbox', '--headless=shell'],
  })
  try {
    const page = await browser.newPage()
    const given = model()
    const count = pagesIn(await renderPdf(given))
    if (count !== PAGES) throw new Error(`the convention has ${count} pages`)
    const times = await compare(
      () => renderPdf(given),
      () => printed(page, given),
      { runs: RUNS, warmUp: WARM_UP },
    )
    const against = {
      name: `${pagesIn(await printed(page, given))} pages printed by Chromium`,
      value: times.theirs,
    }
    return [judged({ name, database: null, value: times.ours, unit: 'ms', against, bar: BAR })]
  } finally {
    await browser.close()
  }
}
