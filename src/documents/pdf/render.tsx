import { Document, Page, renderToBuffer } from '@react-pdf/renderer'

import { interfaceTexts } from '#i18n/interface.ts'

import type { DocumentModel } from '../blocks.ts'
import { Blocks } from './Blocks.tsx'
import { Foot } from './Foot.tsx'
import { loadFonts } from './fonts.ts'
import { Letterhead } from './Letterhead.tsx'
import { printableModel } from './printable.ts'
import { colour, FAMILY, GAP, page } from './theme.ts'

const Letter = ({ model }: { model: DocumentModel }) => (
  <Page
    size="A4"
    layout={({ children, pageNumber = 1, totalPages = 1 }) => (
      <>
        {children}
        <Foot model={model} pageNumber={pageNumber} totalPages={totalPages} />
      </>
    )}
    bookmark={model.title}
    style={{
      fontFamily: FAMILY,
      color: colour.ink,
      gap: GAP,
      paddingTop: page.margin,
      paddingHorizontal: page.margin,
      paddingBottom: model.verification ? page.footWithCode : page.foot,
    }}
  >
    <Letterhead model={model} />
    <Blocks blocks={model.blocks} />
  </Page>
)

/**
 * The printed face of a document: A4, embedded fonts, title, language and author in its metadata. Two
 * renderings differ in their bytes: whoever issues a document keeps the bytes and their SHA-256.
 * @throws Error when a font file is missing from `public/fonts/pdf`.
 */
export const renderPdf = async (model: DocumentModel): Promise<Uint8Array> => {
  const has = await loadFonts()
  const printed = printableModel(model, has)
  const bytes = await renderToBuffer(
    <Document
      title={printed.title}
      author={printed.sender[0] ?? ''}
      subject={printed.subject ?? printed.title}
      keywords={printed.template}
      creator={interfaceTexts.serviceName}
      producer={interfaceTexts.serviceName}
      language={printed.language}
      pageMode={printed.blocks.length > 12 ? 'useOutlines' : 'useNone'}
    >
      <Letter model={printed} />
    </Document>,
  )
  return new Uint8Array(bytes)
}
