import { extractText, getDocumentProxy, getMeta } from 'unpdf'

/** What a reader finds in a PDF; spaces of all widths are one. */
export const readPdf = async (
  bytes: Uint8Array,
): Promise<{ text: string; pages: number; title: unknown; language: unknown }> => {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(document, { mergePages: true })
  const { info } = await getMeta(document)
  const { Title, Language } = info as Record<string, unknown>
  const { numPages: pages } = document
  return { text: text.replace(/\s+/g, ' '), pages, title: Title, language: Language }
}
