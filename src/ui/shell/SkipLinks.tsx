import { interfaceTexts } from '#i18n/interface.ts'

/** Anchors of the page: the main content and the footer. */
export const CONTENT_ID = 'contenu'
export const FOOTER_ID = 'pied-de-page'

/** The first thing that the keyboard meets: straight to the content. */
export function SkipLinks() {
  return (
    <div className="fr-skiplinks">
      <nav className="fr-container" aria-label={interfaceTexts.skipLinks}>
        <ul className="fr-skiplinks__list">
          <li>
            <a className="fr-link" href={`#${CONTENT_ID}`}>
              {interfaceTexts.toContent}
            </a>
          </li>
          <li>
            <a className="fr-link" href={`#${FOOTER_ID}`}>
              {interfaceTexts.toFooter}
            </a>
          </li>
        </ul>
      </nav>
    </div>
  )
}
