import { extractText, getDocumentProxy, getMeta } from 'unpdf'

/** What a reader finds in a PDF; spaces of all widths are one. */
export const readPdf = async (
  bytes: Uint8Array,
): Promise<{ text: string; title: unknown; language: unknown }> => {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(document, { mergePages: true })
  const { info } = await getMeta(document)
  const { Title, Language } = info as Record<string, unknown>
  return { text: text.replace(/\s+/g, ' '), title: Title, language: Language }
}
