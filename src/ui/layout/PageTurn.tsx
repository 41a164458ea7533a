import { interfaceTexts, progressTexts } from '#i18n/interface.ts'
import { Icon } from '#ui/components/Icon.tsx'

export type PageTurnProps = {
  previous?: { title: string; href: string }
  next?: { title: string; href: string }
}

/** To the page before and the page after, each by its name. */
export function PageTurn({ previous, next }: PageTurnProps) {
  return (
    <nav className="ga-turn" aria-label={interfaceTexts.pages}>
      {previous === undefined ? null : (
        <a className="ga-turn__link" href={previous.href} rel="prev">
          <Icon name="arrowLeft" />
          <span>
            <span className="ga-turn__word">{progressTexts.previous}</span>
            <span className="ga-turn__title">{previous.title}</span>
          </span>
        </a>
      )}
      {next === undefined ? null : (
        <a className="ga-turn__link ga-turn__link--next" href={next.href} rel="next">
          <span>
            <span className="ga-turn__word">{progressTexts.next}</span>
            <span className="ga-turn__title">{next.title}</span>
          </span>
          <Icon name="arrowRight" />
        </a>
      )}
    </nav>
  )
}
