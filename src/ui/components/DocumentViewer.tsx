import { createElement } from 'react'

import { viewerTexts as texts } from '#i18n/document-viewer.ts'
import { formatFileSize } from '#i18n/numbers.ts'
import { Icon } from '#ui/components/Icon.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Inline } from '#ui/layout/Inline.tsx'

export type DocumentViewerProps = {
  /** What was asked, « Relevé d'identité bancaire ». */
  label: string
  name: string
  /** Bytes. */
  size: number
  mimeType: string
  href: string
  closeHref: string
}

/** The framework's own image writes a style in an attribute, which the policy of our pages forbids. */
const Picture = ({ name, href }: Pick<DocumentViewerProps, 'name' | 'href'>) =>
  createElement('img', { className: 'ga-viewer__picture', src: href, alt: texts.frame(name) })

function Content({ name, mimeType, href }: DocumentViewerProps) {
  if (mimeType === 'application/pdf')
    return <iframe className="ga-viewer__frame" src={href} title={texts.frame(name)} />
  if (mimeType.startsWith('image/')) return <Picture name={name} href={href} />
  return <p className="ga-viewer__none">{texts.notShown}</p>
}

/** A document shown within a page: PDFs and pictures in place, others to be downloaded. */
export function DocumentViewer(props: DocumentViewerProps) {
  const { label, name, size, href, closeHref } = props
  return (
    <section className="ga-viewer" id="piece-ouverte" aria-label={texts.label}>
      <div className="ga-viewer__head">
        <div>
          <p className="ga-viewer__title">{label}</p>
          <p>
            {name} ({formatFileSize(size)})
          </p>
        </div>
        <Inline>
          <TextLink href={href} newWindow>
            {texts.window}
          </TextLink>
          <TextLink href={href} download={name}>
            {texts.download}
          </TextLink>
          <TextLink href={closeHref}>
            <Icon name="close" />
            {texts.close}
          </TextLink>
        </Inline>
      </div>
      <Content {...props} />
    </section>
  )
}
