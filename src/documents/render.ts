import type { DocumentModel } from './blocks.ts'

/**
 * The printed face of a document, for what an act issues at once. What draws it is read when it is first
 * asked for: scripts that only look at the database start without what reads JSX.
 */
export const renderPdf = async (model: DocumentModel): Promise<Uint8Array> => {
  const { renderPdf: render } = await import('./pdf/render.tsx')
  return render(model)
}
