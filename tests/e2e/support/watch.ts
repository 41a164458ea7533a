/** What no page may do: write an error in the console, break, answer 5xx, ask another host for anything. */
import type { BrowserContext, Page } from 'playwright-core'

export type Watch = {
  /** What went wrong since the last call. */
  take: () => readonly string[]
  /** A refusal that the scenario provokes: the browser writes « status of 4xx » in its console. */
  expectRefusal: (...statuses: readonly number[]) => void
  /** The network is cut by the scenario: what the browser says of it is no fault of the page. */
  whileCut: (act: () => Promise<void>) => Promise<void>
}

const isLocal = (url: string, host: string): boolean =>
  /^(data|blob|about):/.test(url) || new URL(url).host === host

/**
 * A page that is left gives up what it was asking for; a browser whose JavaScript is off refuses scripts as
 * if a policy did, which where it is one is in the console too.
 */
const NO_FAULT: ReadonlySet<string> = new Set(['net::ERR_ABORTED', 'csp'])

type Fault = { kind: 'console' | 'other'; words: string }

const watchPage = (page: Page, tell: (fault: Fault) => void): void => {
  page.on('console', (message) => {
    if (message.type() === 'error')
      tell({ kind: 'console', words: `console: ${message.text()} (${message.location().url})` })
  })
  page.on('pageerror', (error) => tell({ kind: 'other', words: `error: ${error.message}` }))
}

/** Watches every page of a context, those that it opens later too. Violations of the CSP are console errors. */
export const watchContext = (context: BrowserContext, siteUrl: string): Watch => {
  const { host } = new URL(siteUrl)
  let faults: string[] = []
  let isCut = false
  const expected = new Set<number>()
  const isExpected = ({ kind, words }: Fault): boolean =>
    kind === 'console' &&
    (isCut || [...expected].some((status) => words.includes(`with a status of ${status} `)))
  const tell = (fault: Fault): void => {
    if (!isExpected(fault)) faults.push(fault.words)
  }
  context.on('page', (page) => watchPage(page, tell))
  context.on('request', (request) => {
    if (!isLocal(request.url(), host)) tell({ kind: 'other', words: `asked ${request.url()}` })
  })
  context.on('requestfailed', (request) => {
    const { errorText } = request.failure() ?? { errorText: '' }
    if (isCut || NO_FAULT.has(errorText)) return
    tell({ kind: 'other', words: `${errorText} ${request.url()}` })
  })
  context.on('response', (response) => {
    if (response.status() >= 500)
      tell({ kind: 'other', words: `${response.status()} ${response.url()}` })
  })
  return {
    take: () => {
      const taken = faults
      faults = []
      return taken
    },
    expectRefusal: (...statuses) => {
      for (const status of statuses) expected.add(status)
    },
    whileCut: async (act) => {
      isCut = true
      await context.setOffline(true)
      await act()
      await context.setOffline(false)
      isCut = false
    },
  }
}
