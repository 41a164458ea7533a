/** What a page of forty fields costs the server, against the same dossier answered as JSON. */
import { startSite } from '#tests/setup/running-site.ts'

import { apart } from './parts.ts'
import { judged, type Result } from './results.ts'
import { openForm, read, signInto } from './visitor.ts'
import { WIDE_FIELDS, WIDE_SLUG } from './wide-form.ts'

const BAR = 5
/** Linux counts time of processor by hundredths of a second: enough requests for many of them. */
const BLOCK = 20
const BLOCKS = 12
const WARM_UP = 3

const idOf = async (site: string, cookie: string, reference: string): Promise<string> => {
  const asked = `/api/dossiers?where[reference][equals]=${reference}&depth=0`
  const { docs } = JSON.parse(await read(site, asked, cookie)) as { docs: { id: string }[] }
  if (!docs[0]) throw new Error(`no dossier ${reference}`)
  return docs[0].id
}

/** Milliseconds of processor, of the server alone: what else runs here disturbs them little. */
export const benchFormPage = async (): Promise<Result[]> => {
  const { site, stop, processor } = await startSite(undefined, {
    fill: (databaseUrl) => apart('wide-form', databaseUrl),
  })
  try {
    const cookie = await signInto(site.url)
    const page = await openForm(site.url, cookie, WIDE_SLUG)
    const id = await idOf(site.url, cookie, page.split('/')[2] ?? '')
    const spent = { page: 0, json: 0 }
    const ask = async (kind: keyof typeof spent, path: string, counts: boolean) => {
      const before = processor()
      for (let run = 0; run < BLOCK; run += 1) await read(site.url, path, cookie)
      if (counts) spent[kind] += processor() - before
    }
    for (let block = 0; block < WARM_UP + BLOCKS; block += 1) {
      await ask('page', page, block >= WARM_UP)
      await ask('json', `/api/dossiers/${id}?depth=0`, block >= WARM_UP)
    }
    const requests = BLOCK * BLOCKS
    return [
      judged({
        name: `opening a form page of ${WIDE_FIELDS} fields`,
        database: 'sqlite',
        value: spent.page / requests,
        unit: 'ms of processor',
        against: { name: 'the same dossier as JSON', value: spent.json / requests },
        bar: BAR,
      }),
    ]
  } finally {
    stop()
  }
}
