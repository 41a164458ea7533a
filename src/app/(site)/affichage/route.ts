import { environment } from '#platform/env.ts'
import { readThemeChoice, THEME_COOKIE } from '#ui/theme/choice.ts'

const A_YEAR = 365 * 24 * 60 * 60

/** The page one comes from, on this site; the home page otherwise. */
function backTo(referer: string | null): string {
  const { origin } = new URL(environment().serverUrl)
  if (referer === null || !URL.canParse(referer)) return '/'
  const from = new URL(referer)
  return from.origin === origin ? from.pathname + from.search : '/'
}

/** Keeps the look that was chosen (light, dark, as the device) and goes back. */
export async function POST(request: Request): Promise<Response> {
  const given = (await request.formData()).get('theme')
  const choice = readThemeChoice(typeof given === 'string' ? given : undefined)
  const life = choice === 'system' ? 0 : A_YEAR
  const secure = environment().serverUrl.startsWith('https:') ? '; Secure' : ''
  return new Response(null, {
    status: 303,
    headers: {
      Location: backTo(request.headers.get('referer')),
      'Set-Cookie': `${THEME_COOKIE}=${choice}; Path=/; Max-Age=${life}; SameSite=Lax; HttpOnly${secure}`,
    },
  })
}
