/** How often a browser that never came asks for a document: some headers make it ask twice. */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'

import { inBrowser, type Chromium } from './in-browser.ts'

type Counter = { url: string; documents: () => number; close: () => void }

const forward = (site: URL, asked: IncomingMessage, answer: ServerResponse): void => {
  const { url, method, headers } = asked
  const onward = request(new URL(url ?? '/', site), { method, headers }, (given) => {
    answer.writeHead(given.statusCode ?? 502, given.headers)
    given.pipe(answer)
  })
  onward.once('error', () => answer.destroy())
  asked.pipe(onward)
}

/** Stands before the site and counts the documents asked for. */
const countBefore = async (site: string): Promise<Counter> => {
  let documents = 0
  const server = createServer((asked, answer) => {
    if (asked.headers['sec-fetch-dest'] === 'document') documents += 1
    forward(new URL(site), asked, answer)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no port')
  return {
    url: `http://localhost:${address.port}`,
    documents: () => documents,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Documents asked for by one first visit. */
export const documentsOfFirstVisit = async (
  site: string,
  path: string,
  chromium: Chromium,
): Promise<number> => {
  const counter = await countBefore(site)
  try {
    return await inBrowser(chromium, async (context) => {
      const page = await context.newPage()
      await page.goto(`${counter.url}${path}`, { waitUntil: 'load' })
      return counter.documents()
    })
  } finally {
    counter.close()
  }
}
