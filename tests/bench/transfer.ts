/** What a page makes a browser fetch, as transferred: bytes on the wire, compressed as the server does. */
import { get } from 'node:http'

export type Resources = { scripts: string[]; styles: string[] }

/** Bytes of one answer, not uncompressed. */
const weigh = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url}: ${answer.statusCode}`))
      let bytes = 0
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
      answer.once('end', () => resolve(bytes))
      answer.once('error', reject)
    }).once('error', reject)
  })

/** Scripts that the page runs or that its data names; old browsers alone fetch one marked `nomodule`. */
const SCRIPT = /<script(?![^>]*\bnomodule\b)[^>]*\bsrc="([^"]+)"/gi
const NAMED_SCRIPT = /\/_next\/static\/[^"'\\\s<>]+\.js/g
const OLD_SCRIPT = /<script(?=[^>]*\bnomodule\b)[^>]*\bsrc="([^"]+)"/gi
const STYLE = /<link(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]+)"/gi

const found = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([whole, address]) =>
    (address ?? whole).replaceAll('&amp;', '&').replace(/\?.*$/, ''),
  )

/** What a page's document names. */
export const namedBy = (html: string): Resources => {
  const old = new Set(found(html, OLD_SCRIPT))
  const scripts = [...found(html, SCRIPT), ...found(html, NAMED_SCRIPT)]
  return { scripts: scripts.filter((script) => !old.has(script)), styles: found(html, STYLE) }
}

/** The resources of several lists, each once, as paths. */
export const together = (...lists: readonly Resources[]): Resources => ({
  scripts: [...new Set(lists.flatMap(({ scripts }) => scripts))],
  styles: [...new Set(lists.flatMap(({ styles }) => styles))],
})

/** Bytes of all these together. */
export const weightOf = async (site: string, addresses: readonly string[]): Promise<number> => {
  const weights = await Promise.all(addresses.map((address) => weigh(new URL(address, site).href)))
  return weights.reduce((sum, bytes) => sum + bytes, 0)
}
