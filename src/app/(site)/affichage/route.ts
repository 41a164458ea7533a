import { environment } from '#platform/env.ts'
import { Refused } from '#platform/errors.ts'
import { readBounded } from '#platform/http/bounded-body.ts'
import { readThemeChoice, THEME_COOKIE } from '#ui/theme/choice.ts'

const A_YEAR = 365 * 24 * 60 * 60

/** The page one comes from, on this site; the home page otherwise. */
function backTo(referer: string | null): string {
  const { origin } = new URL(environment().serverUrl)
  if (referer === null || !URL.canParse(referer)) return '/'
  const from = new URL(referer)
  return from.origin === origin ? from.pathname + from.search : '/'
}

const LONGEST_FORM = 1024

/** What was chosen; null when what came is no form of ours. */
const chosenIn = async ({ body, headers }: Request): Promise<string | null> => {
  const isForm = headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')
  if (!isForm) return null
  try {
    const text = new TextDecoder().decode(await readBounded(body, LONGEST_FORM))
    return new URLSearchParams(text).get('theme')
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

/** Keeps the look that was chosen (light, dark, as the device) and goes back. */
export async function POST(request: Request): Promise<Response> {
  const location = backTo(request.headers.get('referer'))
  const given = await chosenIn(request)
  if (given === null) return new Response(null, { status: 303, headers: { Location: location } })
  const choice = readThemeChoice(given)
  const life = choice === 'system' ? 0 : A_YEAR
  const secure = environment().serverUrl.startsWith('https:') ? '; Secure' : ''
  return new Response(null, {
    status: 303,
    headers: {
      Location: location,
      'Set-Cookie': `${THEME_COOKIE}=${choice}; Path=/; Max-Age=${life}; SameSite=Lax; HttpOnly${secure}`,
    },
  })
}
