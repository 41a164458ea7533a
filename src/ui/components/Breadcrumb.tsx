import { interfaceTexts } from '#i18n/interface.ts'

export type BreadcrumbProps = {
  /** From the home page (left out: it is added) to the parent of this page. */
  parents?: readonly { label: string; href: string }[]
  /** Title of this page. */
  current: string
}

/** The path from the home page to this one. */
export function Breadcrumb({ parents = [], current }: BreadcrumbProps) {
  return (
    <nav className="fr-breadcrumb" aria-label={interfaceTexts.breadcrumb}>
      <ol className="fr-breadcrumb__list">
        {[{ label: interfaceTexts.home, href: '/' }, ...parents].map((parent) => (
          <li key={parent.href}>
            <a className="fr-breadcrumb__link" href={parent.href}>
              {parent.label}
            </a>
          </li>
        ))}
        <li>
          <span className="fr-breadcrumb__link" aria-current="page">
            {current}
          </span>
        </li>
      </ol>
    </nav>
  )
}
