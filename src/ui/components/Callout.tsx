import type { ReactNode } from 'react'

import { classNames } from '#ui/class-names.ts'
import { Heading, type HeadingLevel } from '#ui/components/Heading.tsx'
import { Icon } from '#ui/components/Icon.tsx'
import type { IconName } from '#ui/components/icon-paths.ts'

type CalloutTone = 'focus' | 'information' | 'warning'

export type CalloutProps = {
  title: string
  tone?: CalloutTone
  children: ReactNode
  level?: HeadingLevel
}

const icons: Readonly<Record<CalloutTone, IconName | undefined>> = {
  focus: undefined,
  information: 'information',
  warning: 'warning',
}

/** A passage set apart in a text: a focus of the call, something worth knowing, a trap. */
export function Callout({ title, tone = 'focus', children, level = 3 }: CalloutProps) {
  const icon = icons[tone]
  return (
    <div className={classNames('fr-callout', tone !== 'focus' && `ga-callout--${tone}`)}>
      <Heading level={level} className="fr-callout__title">
        {icon ? <Icon name={icon} /> : null}
        {title}
      </Heading>
      <div className="fr-callout__text">{children}</div>
    </div>
  )
}
