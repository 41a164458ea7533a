import { annexFiles } from '#editions/annex-files.ts'
import { annexOf, generatedAnnex } from '#editions/annex-model.ts'
import { annexPdf } from '#editions/annex-pdf.ts'
import type { Annex } from '#editions/edition.ts'
import { annexPagePath } from '#editions/paths.ts'
import { publishedEdition, type PublishedEdition } from '#editions/published.ts'
import { clock } from '#platform/clock.ts'
import { environment } from '#platform/env.ts'
import { seeOther } from '#platform/http/endpoint.ts'
import { log } from '#platform/log.ts'
import { guichet } from '#platform/payload.ts'

type Context = { params: Promise<{ slug: string; key: string }> }

/** Generated again only with a new revision: browsers may keep it, and ask whether it still holds. */
const tagOf = ({ revision }: PublishedEdition, { key }: Annex): string =>
  `W/"${revision.sha256.slice(0, 32)}-${key}"`

const pdfAnswer = async (request: Request, found: PublishedEdition, annex: Annex) => {
  const payload = await guichet()
  const etag = tagOf(found, annex)
  const headers = { ETag: etag, 'Cache-Control': 'public, no-cache' }
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers })
  const bytes = await annexPdf(found.revision.sha256, annex.key, () =>
    generatedAnnex(payload, found, annex),
  )
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      ...headers,
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${found.slug}-${annex.key}.pdf"`,
    },
  })
}

const fileAnswer = async (request: Request, slug: string, key: string): Promise<Response> => {
  const page = seeOther(annexPagePath(slug, key))
  const payload = await guichet()
  const found = await publishedEdition(payload, slug, clock.now())
  const annex = found && annexOf(found, key)
  if (!found || !annex) return page
  if (annex.kind === 'generated') return pdfAnswer(request, found, annex)
  const file = (await annexFiles(payload, found.id)).get(key)
  return file ? Response.redirect(`${environment().serverUrl}${file.address}`, 307) : page
}

/**
 * The file of an annex: the one that DGEFP joined, else a PDF made from the sealed revision. Whatever
 * cannot be a file (`?format=html`, an unknown annex, one not joined yet, a fault) has a page that says it.
 */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { slug, key } = await params
  if (new URL(request.url).searchParams.get('format') === 'html')
    return seeOther(annexPagePath(slug, key))
  try {
    return await fileAnswer(request, slug, key)
  } catch (error) {
    log.error('annex.failed', error, { slug, key })
    return seeOther(annexPagePath(slug, key))
  }
}
