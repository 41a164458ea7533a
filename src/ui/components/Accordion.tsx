import type { ReactNode } from 'react'

import { Heading, type HeadingLevel } from '#ui/components/Heading.tsx'
import { Icon } from '#ui/components/Icon.tsx'

export type AccordionProps = {
  title: string
  children: ReactNode
  level?: HeadingLevel
  open?: boolean
  /** Shown on the right of the title: a total, a state. */
  aside?: ReactNode
  /** Accordions of one name open one at a time. */
  group?: string
  /** Anchor: a link to it lands on its title. */
  id?: string
}

/** A passage that folds. */
export function Accordion({ title, children, level = 3, open, aside, group, id }: AccordionProps) {
  return (
    <details className="fr-accordion" id={id} open={open} name={group}>
      <summary className="fr-accordion__btn">
        <Icon name="chevronDown" />
        <Heading level={level} className="fr-accordion__title">
          {title}
        </Heading>
        {aside === undefined ? null : <span className="ga-accordion__aside">{aside}</span>}
      </summary>
      <div className="ga-accordion__content">{children}</div>
    </details>
  )
}
