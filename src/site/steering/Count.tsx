import { formatInteger } from '#i18n/numbers.ts'
import { steeringTexts as texts } from '#i18n/steering.ts'

/** A number that opens the list of what it counts; none opens nothing. */
export const Count = (props: { count: number; about: readonly string[]; href: string }) =>
  props.count === 0 ? (
    <span className="ga-none">{formatInteger(0)}</span>
  ) : (
    <a href={props.href} aria-label={texts.open(formatInteger(props.count), ...props.about)}>
      {formatInteger(props.count)}
    </a>
  )
