import type { FieldOf } from '../definition.ts'
import { lineKind } from './line.ts'
import { type Parsed, accept, refuse } from './refusal.ts'

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const LABEL = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/
/** As mail programs copy it: « Prénom Nom <adresse> ». */
const NAMED = /^[^<>]*<([^<>]+)>$/

/** The practical form of an address (RFC 5321 without quotes); whether it receives is proved by a mail. */
function readEmail(line: string): Parsed<string> {
  const address = (NAMED.exec(line)?.[1] ?? line).replace(/^mailto:/i, '').trim()
  if ((address.match(/@/g) ?? []).length > 1) return refuse('email.several')
  const [local = '', domain = ''] = address.split('@')
  if (/[^\u0020-\u007E]/.test(address)) return refuse('email.accent')
  const host = domain.toLowerCase()
  return LOCAL.test(local) && local.length <= 64 && isHost(host)
    ? accept(`${local}@${host}`)
    : refuse('email.format')
}

function isHost(host: string): boolean {
  const labels = host.split('.')
  return (
    host.length <= 190 &&
    labels.length > 1 &&
    labels.every((label) => label.length <= 63 && LABEL.test(label)) &&
    /^([a-z]{2,}|xn--[a-z0-9-]+)$/.test(labels.at(-1) ?? '')
  )
}

/** The domain is kept in lower case; what stands before the @ as it was typed. */
export const email = lineKind<FieldOf<'email'>>({ read: readEmail })
