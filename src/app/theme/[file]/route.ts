import { themeBundle, type BundleName } from '#ui/theme/bundle.ts'

const NAME = /^(guichet|complement)-([0-9a-f]{12})\.css$/

const isBundle = (name: string | undefined): name is BundleName =>
  name === 'guichet' || name === 'complement'

/** Our stylesheet. Its address carries its fingerprint, so that a browser may keep it for good. */
export async function GET(
  _request: Request,
  context: { params: Promise<{ file: string }> },
): Promise<Response> {
  const [, name, version] = NAME.exec((await context.params).file) ?? []
  if (!isBundle(name)) return new Response(null, { status: 404 })
  const bundle = themeBundle(name)
  // A page kept open across an update asks for the former version: it gets the present one, for now.
  const forGood = bundle.version === version
  return new Response(bundle.css, {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': forGood ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  })
}
