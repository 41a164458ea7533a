import { useId } from 'react'

import { interfaceTexts } from '#i18n/interface.ts'

export type SummaryEntry = {
  href: string
  label: string
  entries?: readonly SummaryEntry[]
}

export type SummaryProps = {
  entries: readonly SummaryEntry[]
  title?: string
}

function SummaryList({ entries }: { entries: readonly SummaryEntry[] }) {
  return (
    <ol className="fr-summary__list">
      {entries.map((entry) => (
        <li key={entry.href}>
          <a className="fr-summary__link" href={entry.href}>
            {entry.label}
          </a>
          {entry.entries && entry.entries.length > 0 ? (
            <SummaryList entries={entry.entries} />
          ) : null}
        </li>
      ))}
    </ol>
  )
}

/** The table of contents of a long page. */
export function Summary({ entries, title = interfaceTexts.onThisPage }: SummaryProps) {
  const titleId = useId()
  return (
    <nav className="fr-summary" aria-labelledby={titleId}>
      <p className="fr-summary__title" id={titleId}>
        {title}
      </p>
      <SummaryList entries={entries} />
    </nav>
  )
}
