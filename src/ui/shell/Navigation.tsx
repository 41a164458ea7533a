import { interfaceTexts } from '#i18n/interface.ts'

export type NavigationEntry = {
  label: string
  href: string
  /** `page`: this very page; `section`: a page beneath it. */
  current?: 'page' | 'section'
}

/** The main menu. */
export function Navigation({ entries }: { entries: readonly NavigationEntry[] }) {
  return (
    <nav className="fr-nav" aria-label={interfaceTexts.mainMenu}>
      <ul className="fr-nav__list">
        {entries.map((entry) => (
          <li className="fr-nav__item" key={entry.href}>
            <a
              className="fr-nav__link"
              href={entry.href}
              {...(entry.current === undefined
                ? {}
                : { 'aria-current': entry.current === 'page' ? ('page' as const) : true })}
            >
              {entry.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
