import type { FieldOf } from '../definition.ts'
import { lineKind } from './line.ts'
import { type Parsed, accept, refuse } from './refusal.ts'

const LONGEST = 2000

/** Web address, completed with https:// when the scheme was left out. */
function readUrl(line: string): Parsed<string> {
  if (/\s/.test(line)) return refuse('url.format')
  // « exemple.fr:8080 » looks like a scheme but is a host and its port.
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(line)
  if (hasScheme && !/^https?:\/\//i.test(line)) return refuse('url.scheme')
  const url = URL.parse(hasScheme ? line : `https://${line}`)
  if (!url || !/^([^.]+\.)+([a-z]{2,}|xn--[a-z0-9-]+)$/.test(url.hostname))
    return refuse('url.format')
  if (url.username !== '' || url.password !== '') return refuse('url.credentials')
  if (url.href.length > LONGEST) return refuse('text.tooLong', { max: String(LONGEST) })
  return accept(url.href)
}

export const url = lineKind<FieldOf<'url'>>({ read: readUrl })
