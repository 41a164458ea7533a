import type { ReactNode } from 'react'

/** Two things to read together: side by side on a wide screen, the second stays in view. */
export function Split({ children, second }: { children: ReactNode; second: ReactNode }) {
  return (
    <div className="ga-split">
      <div>{children}</div>
      <div className="ga-split__second">{second}</div>
    </div>
  )
}
