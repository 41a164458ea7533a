/** Someone who signs in on a running site and opens the first page of a form. */
import { demoPassword } from '#seed/accounts.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'

const json = async (answer: Response): Promise<Record<string, unknown>> => {
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${text.slice(0, 300)}`)
  return JSON.parse(text) as Record<string, unknown>
}

const post = (site: string, path: string, body: object, cookie = ''): Promise<Response> =>
  fetch(`${site}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: site, Cookie: cookie },
    body: JSON.stringify(body),
  })

/** @returns the cookie of the session */
export const signInto = async (site: string, email = 'association@demo.test'): Promise<string> => {
  const account = { email, password: demoPassword }
  const answer = await post(site, '/api/account/sign-in', account)
  await json(answer)
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  return cookies.join('; ')
}

/** The text of a page. */
export const read = async (site: string, path: string, cookie: string): Promise<string> => {
  const answer = await fetch(`${site}${path}`, {
    // Payload takes a session from pages of the site alone.
    headers: { Cookie: cookie, Accept: 'text/html', Origin: site },
  })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
  return text
}

/** @returns the path of the first page of a new dossier's form */
export const openForm = async (
  site: string,
  cookie: string,
  slug: string = aap2025.slug,
): Promise<string> => {
  const structures = await json(
    await fetch(`${site}/api/structures?limit=1`, { headers: { Cookie: cookie, Origin: site } }),
  )
  const [structure] = structures['docs'] as { id: string }[]
  const opening = { slug, structure: structure?.id ?? '' }
  const { reference } = await json(await post(site, '/api/dossiers/open', opening, cookie))
  const start = `/dossiers/${String(reference)}`
  const first = new RegExp(`href="(${start}/formulaire/[^"?#]+)`).exec(
    await read(site, start, cookie),
  )?.[1]
  if (!first) throw new Error(`${start} leads to no page of the form`)
  return first
}
