import { interfaceTexts, progressTexts } from '#i18n/interface.ts'
import { Hidden } from '#ui/components/Hidden.tsx'
import { Icon } from '#ui/components/Icon.tsx'

export type PaginationProps = {
  /** From 1. */
  current: number
  total: number
  href: (page: number) => string
}

/** The numbers shown: the first, the last, the neighbours of the present one; `null` where some are left out. */
export function pagesShown(current: number, total: number): readonly (number | null)[] {
  const kept = [1, current - 1, current, current + 1, total].filter(
    (page, index, all) => page >= 1 && page <= total && all.indexOf(page) === index,
  )
  return kept.flatMap((page, index) => {
    const gap = page - (kept[index - 1] ?? 0)
    if (gap === 2) return [page - 1, page]
    return gap > 2 ? [null, page] : [page]
  })
}

function PageLink({ page, current, href }: { page: number } & Omit<PaginationProps, 'total'>) {
  const here = page === current
  return (
    <li className={here ? undefined : 'ga-pagination__other'}>
      <a
        className="fr-pagination__link"
        href={href(page)}
        aria-label={progressTexts.page(page)}
        {...(here ? { 'aria-current': 'page' as const } : {})}
      >
        {page}
      </a>
    </li>
  )
}

function TurnLink({ to, href }: { to: 'prev' | 'next'; href: string }) {
  return (
    <li>
      <a className="fr-pagination__link ga-pagination__turn" href={href} rel={to}>
        {to === 'prev' ? <Icon name="chevronLeft" /> : null}
        <Hidden>{progressTexts.pageWord} </Hidden>
        {to === 'prev' ? progressTexts.previousPage : progressTexts.nextPage}
        {to === 'next' ? <Icon name="chevronRight" /> : null}
      </a>
    </li>
  )
}

/** The pages of a list of results; nothing when there is one page. */
export function Pagination({ current, total, href }: PaginationProps) {
  if (total <= 1) return null
  return (
    <nav className="fr-pagination" aria-label={interfaceTexts.pagination}>
      <ul className="fr-pagination__list">
        {current > 1 ? <TurnLink to="prev" href={href(current - 1)} /> : null}
        {pagesShown(current, total).map((page, index) =>
          page === null ? (
            <li key={`gap-${index}`} className="ga-pagination__other" aria-hidden>
              <span className="fr-pagination__link">…</span>
            </li>
          ) : (
            <PageLink key={page} page={page} current={current} href={href} />
          ),
        )}
        {current < total ? <TurnLink to="next" href={href(current + 1)} /> : null}
      </ul>
    </nav>
  )
}
