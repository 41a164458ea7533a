import type { ReactNode } from 'react'

export type HeadingLevel = 2 | 3 | 4 | 5

export type HeadingProps = {
  level: HeadingLevel
  children: ReactNode
  id?: string
  className?: string
}

/** A heading whose level follows the outline of the page, not its size. */
export function Heading({ level, children, id, className }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} className={className}>
      {children}
    </Tag>
  )
}
