import { shown } from '#filing/documents/join.ts'
import { deskTexts as texts } from '#i18n/instruction-dossier.ts'
import { DocumentViewer } from '#ui/components/DocumentViewer.tsx'

import type { Document } from '../../../payload-types.ts'
import { DocumentControl } from './DocumentControl.tsx'
import { tabHref, type Screen } from './screen.ts'

/** The document that the address names, under what was asked of it. */
export const OpenDocument = ({ screen, document }: { screen: Screen; document: Document }) => {
  const { dossier, revision } = screen.dossier
  const { title, size, mimeType, url } = shown(document)
  const request = revision.edition.documents.find(({ key }) => key === document.requestKey)
  const checked =
    screen.tab === 'documents' && document.origin === 'structure'
      ? screen.work.documents.find(({ key }) => key === document.requestKey)
      : undefined
  return (
    <>
      {checked ? <DocumentControl screen={screen} document={checked} /> : null}
      <DocumentViewer
        label={request?.label ?? texts.issuedOne}
        name={title}
        size={size}
        mimeType={mimeType}
        href={url}
        closeHref={tabHref(dossier.reference, screen.tab)}
      />
    </>
  )
}
