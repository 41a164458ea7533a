import type { ReactNode } from 'react'

import { Heading, type HeadingLevel } from '#ui/components/Heading.tsx'

export type SectionProps = {
  title: string
  /** Anchor of the section; its title labels it. */
  id: string
  /** One or two sentences under the title. */
  help?: ReactNode
  level?: HeadingLevel
  children: ReactNode
}

/** A part of a page under its title: at most seven fields in a form. */
export function Section({ title, id, help, level = 2, children }: SectionProps) {
  return (
    <section className="ga-section" id={id} aria-labelledby={`${id}-titre`}>
      <Heading level={level} id={`${id}-titre`}>
        {title}
      </Heading>
      {help === undefined ? null : <p className="ga-section__help">{help}</p>}
      {children}
    </section>
  )
}
