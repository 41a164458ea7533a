import { extractText, getDocumentProxy, getMeta } from 'unpdf'

/** Spaces of all widths are one, so that a test looks for words and not for their typography. */
const plain = (text: string): string => text.replace(/\uFEFF/g, '').replace(/\s+/g, ' ')

/** What a reader of the PDF finds in it. */
export const readPdf = async (bytes: Uint8Array) => {
  const raw = Buffer.from(bytes).toString('latin1')
  const document = await getDocumentProxy(bytes.slice())
  const { text } = await extractText(document, { mergePages: false })
  const { info } = await getMeta(document)
  return { pages: text.map(plain), text: plain(text.join(' ')), info, raw }
}
