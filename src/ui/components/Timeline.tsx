import type { ReactNode } from 'react'

import { progressTexts } from '#i18n/interface.ts'
import { classNames } from '#ui/class-names.ts'
import { Hidden } from '#ui/components/Hidden.tsx'
import { Icon } from '#ui/components/Icon.tsx'
import type { IconName } from '#ui/components/icon-paths.ts'

type TimelineState = 'done' | 'current' | 'upcoming'

export type TimelineEntry = {
  /** Tells entries of one title apart. */
  key?: string
  title: string
  state: TimelineState
  /** When it happened, or by when it will. */
  when?: ReactNode
  /** Who has it, what it means, what one may do. */
  children?: ReactNode
}

const icons: Readonly<Record<TimelineState, IconName | undefined>> = {
  done: 'check',
  current: undefined,
  upcoming: undefined,
}

function TimelineItem({ entry }: { entry: TimelineEntry }) {
  const icon = icons[entry.state]
  return (
    <li
      className={classNames('ga-timeline__item', `ga-timeline__item--${entry.state}`)}
      {...(entry.state === 'current' ? { 'aria-current': 'step' as const } : {})}
    >
      <span className="ga-timeline__mark">{icon ? <Icon name={icon} /> : null}</span>
      <div className="ga-timeline__body">
        <p className="ga-timeline__title">
          <Hidden>{progressTexts[entry.state]}&nbsp;: </Hidden>
          {entry.title}
        </p>
        {entry.when === undefined ? null : <p className="ga-timeline__when">{entry.when}</p>}
        {entry.children === undefined ? null : <div>{entry.children}</div>}
      </div>
    </li>
  )
}

/** Where a dossier is: what is done, who has it, what comes next and by when. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="ga-timeline">
      {entries.map((entry) => (
        <TimelineItem key={entry.key ?? entry.title} entry={entry} />
      ))}
    </ol>
  )
}
