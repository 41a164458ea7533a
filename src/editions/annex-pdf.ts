import type { DocumentModel } from '#documents/blocks.ts'
import { renderPdf } from '#documents/pdf/render.tsx'

/** A revision never changes: its annexes are rendered once, and those asked last are kept. */
const KEPT = 32
const rendered = new Map<string, Promise<Uint8Array>>()

const remember = (key: string, bytes: Promise<Uint8Array>): void => {
  rendered.delete(key)
  rendered.set(key, bytes)
  const [oldest] = rendered.keys()
  if (rendered.size > KEPT && oldest !== undefined) rendered.delete(oldest)
}

/**
 * The PDF of a generated annex. Those who ask for it while it is being made share one rendering; one
 * that fails is forgotten, so that the next request tries again.
 * @param sha256 fingerprint of the sealed revision
 */
export const annexPdf = async (
  sha256: string,
  key: string,
  model: () => Promise<DocumentModel>,
): Promise<Uint8Array> => {
  const place = `${sha256}/${key}`
  const bytes = rendered.get(place) ?? model().then(renderPdf)
  remember(place, bytes)
  try {
    return await bytes
  } catch (error) {
    rendered.delete(place)
    throw error
  }
}
