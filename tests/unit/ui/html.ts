import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

export type Tag = { name: string; attributes: Readonly<Record<string, string>> }

/** The HTML that a server sends for a piece of interface. */
export const html = (node: ReactNode): string => renderToStaticMarkup(node)

/** The opening tags of a text of HTML, with their attributes. */
export const tagsOf = (markup: string): readonly Tag[] =>
  [...markup.matchAll(/<([a-z][a-z0-9]*)((?:\s[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, name = '', rest = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...rest.matchAll(/\s([^\s=>]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
          key.toLowerCase(),
          value,
        ]),
      ),
    }),
  )

/** The only tag of a name (and an attribute's value, when given) in a text of HTML. */
export const tag = (markup: string, name: string, where: Record<string, string> = {}): Tag => {
  const found = tagsOf(markup).filter(
    (each) =>
      each.name === name &&
      Object.entries(where).every(([key, value]) => each.attributes[key] === value),
  )
  const [first, ...others] = found
  if (!first || others.length > 0) throw new Error(`${found.length} <${name}> in ${markup}`)
  return first
}

/** The text of a piece of HTML, without its tags. */
export const text = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
