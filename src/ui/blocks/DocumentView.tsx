import type { DocumentModel } from '#documents/blocks.ts'
import { documentTexts } from '#i18n/interface.ts'
import { Blocks } from '#ui/blocks/Blocks.tsx'
import { Unbroken } from '#ui/components/Unbroken.tsx'

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <address className="ga-document__party">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  )
}

function References({ subject, reference }: Pick<DocumentModel, 'subject' | 'reference'>) {
  if (subject === undefined && reference === undefined) return null
  return (
    <dl className="ga-document__references">
      {subject === undefined ? null : (
        <div>
          <dt>{documentTexts.subject}</dt>
          <dd>
            <Unbroken>{subject}</Unbroken>
          </dd>
        </div>
      )}
      {reference === undefined ? null : (
        <div>
          <dt>{documentTexts.reference}</dt>
          <dd>
            <Unbroken>{reference}</Unbroken>
          </dd>
        </div>
      )}
    </dl>
  )
}

function Verification({ code, url }: NonNullable<DocumentModel['verification']>) {
  return (
    <p className="ga-document__verification">
      {documentTexts.verification(code)} <a href={url}>{documentTexts.verify}</a>
    </p>
  )
}

export type DocumentViewProps = {
  document: DocumentModel
  /** Level of its title: the `h1` of its page, unless it is shown within another. */
  level?: 1 | 2 | 3 | 4
}

/** A document as a page, for those who do not read PDFs: the same model, whole. */
export function DocumentView({ document, level = 1 }: DocumentViewProps) {
  const Title = `h${level}` as const
  const { sender, recipient, place, date, title, verification } = document
  return (
    <article className="ga-document" lang={document.language}>
      <div className="ga-document__head">
        <Lines lines={sender} />
        {recipient === undefined ? null : <Lines lines={recipient} />}
      </div>
      <p>{place ? documentTexts.placeAndDate(place, date) : documentTexts.dated(date)}</p>
      <Title>{title}</Title>
      <References subject={document.subject} reference={document.reference} />
      <Blocks blocks={document.blocks} />
      {verification === undefined ? null : <Verification {...verification} />}
    </article>
  )
}
