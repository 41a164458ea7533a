import { progressTexts } from '#i18n/interface.ts'
import { formatInstant, formatRelative, PARIS } from '#i18n/dates.ts'
import { classNames } from '#ui/class-names.ts'
import { Icon } from '#ui/components/Icon.tsx'

const NEAR = 7 * 24 * 60 * 60 * 1000

export type DeadlineProps = {
  instant: Date
  /** The present moment, from the clock of the program. */
  now: Date
  /** IANA zone of the edition. */
  zone?: string
}

/** How a deadline stands: `near` within seven days. */
export function deadlineState(instant: Date, now: Date): 'past' | 'near' | 'far' {
  const left = instant.getTime() - now.getTime()
  if (left < 0) return 'past'
  return left <= NEAR ? 'near' : 'far'
}

/** A date in full with its hour and zone, and what is left beside it. */
export function Deadline({ instant, now, zone = PARIS }: DeadlineProps) {
  const state = deadlineState(instant, now)
  const relative = formatRelative(instant, now, zone)
  return (
    <span className={classNames('ga-deadline', state !== 'far' && `ga-deadline--${state}`)}>
      <time dateTime={instant.toISOString()}>{formatInstant(instant, zone)}</time>{' '}
      <span className="ga-deadline__left">
        <Icon name={state === 'near' ? 'warning' : 'clock'} />
        {state === 'past' ? `${progressTexts.deadlinePast}, ${relative}` : relative}
      </span>
    </span>
  )
}
