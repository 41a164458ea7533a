import { environment } from '#platform/env.ts'
import { readDsfrFile } from '#ui/dsfr-file.ts'

/** The files of the official distribution, where the operator has named its folder (DSFR_DIST). */
export async function GET(
  _request: Request,
  context: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const folder = environment().dsfrDist
  const file = folder && (await readDsfrFile(folder, (await context.params).path))
  if (!file) return new Response(null, { status: 404 })
  return new Response(file.content, {
    headers: { 'Content-Type': file.type, 'Cache-Control': 'public, max-age=86400' },
  })
}
