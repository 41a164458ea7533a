import type { ReactNode } from 'react'

import { toneTexts } from '#i18n/interface.ts'
import { classNames } from '#ui/class-names.ts'
import { Heading, type HeadingLevel } from '#ui/components/Heading.tsx'
import { Hidden } from '#ui/components/Hidden.tsx'
import { Icon } from '#ui/components/Icon.tsx'
import { toneClass, toneIcons, type Tone } from '#ui/components/tone.ts'

export type AlertProps = {
  tone: Tone
  /** Absent: a small alert of one sentence. */
  title?: string
  children?: ReactNode
  level?: HeadingLevel
  /** `true` when it appears after the page was shown: readers are told at once. */
  announced?: boolean
}

/** A message in the flow of a page. Its tone is said in a word before its text. */
export function Alert({ tone, title, children, level = 2, announced }: AlertProps) {
  const word = <Hidden>{toneTexts[tone]}&nbsp;: </Hidden>
  return (
    <div
      className={classNames('fr-alert', `fr-alert--${toneClass(tone)}`, !title && 'fr-alert--sm')}
      {...(announced ? { role: tone === 'error' ? 'alert' : 'status' } : {})}
    >
      <Icon name={toneIcons[tone]} />
      <div className="ga-alert__body">
        {title ? (
          <Heading level={level} className="fr-alert__title">
            {word}
            {title}
          </Heading>
        ) : (
          word
        )}
        {children}
      </div>
    </div>
  )
}
