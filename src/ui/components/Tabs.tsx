type Tab = {
  label: string
  href: string
  current?: boolean
  /** How many things are behind it. */
  count?: number
}

export type TabsProps = {
  /** What the tabs share, « Rubriques du dossier ». */
  label: string
  tabs: readonly Tab[]
}

/** Parts of one thing, each at its own address: links, not buttons, so that each can be shared and kept. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav className="fr-tabs" aria-label={label}>
      <ul className="fr-tabs__list">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              className="fr-tabs__tab"
              href={tab.href}
              {...(tab.current ? { 'aria-current': 'page' as const } : {})}
            >
              {tab.label}
              {tab.count === undefined ? null : (
                <span className="ga-tab__count"> ({tab.count})</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
