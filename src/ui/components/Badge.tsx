import { classNames } from '#ui/class-names.ts'
import { Icon } from '#ui/components/Icon.tsx'
import type { IconName } from '#ui/components/icon-paths.ts'
import { toneClass, toneIcons, type Tone } from '#ui/components/tone.ts'

export type BadgeProps = {
  /** The state in words: the badge is never a colour alone. */
  children: string
  tone?: Tone | 'neutral'
  /** Replaces the icon of the tone. */
  icon?: IconName
}

/** The state of a thing, in a word with its icon. */
export function Badge({ children, tone = 'neutral', icon }: BadgeProps) {
  const drawn = icon ?? (tone === 'neutral' ? undefined : toneIcons[tone])
  return (
    <span
      className={classNames(
        'fr-badge fr-badge--no-icon',
        tone !== 'neutral' && `fr-badge--${toneClass(tone)}`,
      )}
    >
      {drawn ? <Icon name={drawn} /> : null}
      {children}
    </span>
  )
}
