import type { ReactNode } from 'react'

import { interfaceTexts } from '#i18n/interface.ts'
import { classNames } from '#ui/class-names.ts'
import { tableRoles } from '#ui/components/table-columns.ts'

export type TableFrameProps = {
  caption: string
  /** Keeps the caption for readers only, where a heading says the same just above. */
  captionHidden?: boolean
  children: ReactNode
  /** The head stays in view while the page scrolls; for long lists that fit the width. */
  stickyHead?: boolean
  /** Each row is a card on a narrow screen: its cells say their column (`data-label`) and bear `tableRoles`. */
  cards?: boolean
}

/**
 * What scrolls sideways must be reachable by keyboard, so that the arrows move it. Its name is not quite the
 * caption: the section that holds the table may bear that one.
 */
const scrollable = { role: 'region', tabIndex: 0 }

/** The frame of every table: a caption, and a container that scrolls sideways where cards would not do. */
export function TableFrame(props: TableFrameProps) {
  const { caption, captionHidden, children, stickyHead, cards } = props
  return (
    <div className={classNames('fr-table', stickyHead && 'ga-table--sticky')}>
      <div className="fr-table__wrapper">
        <div className="fr-table__container">
          <div
            className="fr-table__content"
            {...scrollable}
            aria-label={interfaceTexts.table(caption)}
          >
            <table {...tableRoles.table} className={cards ? 'ga-cards' : undefined}>
              <caption className={captionHidden ? 'fr-sr-only' : undefined}>{caption}</caption>
              {children}
            </table>
          </div>
        </div>
      </div>
    </div>
  )
}
