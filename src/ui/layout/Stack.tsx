import type { ReactNode } from 'react'

/** Things one under the other, with the space of the scale between them. */
export function Stack({
  gap = 'medium',
  children,
}: {
  gap?: 'small' | 'medium' | 'large'
  children: ReactNode
}) {
  return <div className={`ga-stack ga-stack--${gap}`}>{children}</div>
}
