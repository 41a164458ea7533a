import type { ReactNode } from 'react'

/** One component in one state, under the name of the state. */
export function Specimen({ state, children }: { state: string; children: ReactNode }) {
  return (
    <div className="ga-specimen">
      <h3 className="ga-specimen__state">{state}</h3>
      {children}
    </div>
  )
}
