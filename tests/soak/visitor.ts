/** A person whose server is killed under them: they try again until they are answered. */
import { demoPassword } from '#seed/accounts.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'

import type { Acknowledged } from './acknowledged.ts'

const PAUSE_IN_MILLISECONDS = 150

export type Sent = { method: string; path: string; body?: object | Uint8Array }
export type Answered = { status: number; body: Record<string, unknown> }

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_IN_MILLISECONDS))

export type Visitor = {
  /** Null when the server died before it answered. */
  ask: (sent: Sent) => Promise<Answered | null>
  /** Asks until there is an answer, as the form does. */
  insist: (sent: Sent) => Promise<Answered>
  open: () => Promise<string>
}

const bodyOf = (body: Sent['body']): RequestInit =>
  body === undefined
    ? {}
    : { body: body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body) }

const typeOf = (body: Sent['body']): string =>
  body instanceof Uint8Array ? 'application/octet-stream' : 'application/json'

/** A refusal with its sentence: it says that what was sent may be sent again. */
const isToldToTryAgain = (status: number, { error }: Record<string, unknown>): boolean => {
  const { code, remedy } = (error ?? {}) as { code?: string; remedy?: string }
  return status === 503 && (code ?? '').startsWith('panne.') && (remedy ?? '').includes('essayez')
}

const asker =
  (site: string, cookie: string, acknowledged: Acknowledged): Visitor['ask'] =>
  async ({ method, path, body }) => {
    try {
      const answer = await fetch(`${site}${path}`, {
        method,
        headers: { Origin: site, Cookie: cookie, 'Content-Type': typeOf(body) },
        ...bodyOf(body),
      })
      const read = (await answer.json()) as Record<string, unknown>
      if (isToldToTryAgain(answer.status, read)) acknowledged.toldToTryAgain += 1
      else if (answer.status >= 500)
        acknowledged.wrong.push(`${method} ${path}: ${answer.status} ${JSON.stringify(read)}`)
      return { status: answer.status, body: read }
    } catch {
      return null
    }
  }

/** @returns the cookies of a session of a demonstration account */
export const sessionAt = async (site: string, email: string): Promise<string> => {
  const account = { email, password: demoPassword }
  const signed = await fetch(`${site}/api/account/sign-in`, {
    method: 'POST',
    headers: { Origin: site, 'Content-Type': 'application/json' },
    body: JSON.stringify(account),
  })
  if (!signed.ok) throw new Error(`not signed in: ${await signed.text()}`)
  return signed.headers
    .getSetCookie()
    .map((one) => one.split(';')[0] ?? '')
    .join('; ')
}

export const signIn = async (site: string, acknowledged: Acknowledged): Promise<Visitor> => {
  const cookie = await sessionAt(site, 'association@demo.test')
  const ask = asker(site, cookie, acknowledged)
  const insist = async (sent: Sent): Promise<Answered> => {
    for (;;) {
      const answer = await ask(sent)
      if (answer && answer.status < 500) return answer
      await pause()
    }
  }
  const structures = await insist({ method: 'GET', path: '/api/structures?limit=1' })
  const [structure] = structures.body['docs'] as { id: string }[]
  return {
    ask,
    insist,
    open: async () => {
      const body = { slug: aap2025.slug, structure: structure?.id }
      const opened = await insist({ method: 'POST', path: '/api/dossiers/open', body })
      const reference = String(opened.body['reference'])
      if (opened.status !== 201) throw new Error(`not opened: ${JSON.stringify(opened.body)}`)
      acknowledged.opened.push(reference)
      return reference
    },
  }
}
