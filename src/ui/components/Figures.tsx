import type { ReactNode } from 'react'

export type Figure = { label: string; value: ReactNode; detail?: ReactNode }

/** The few numbers that matter on a page: asked, maximum, cofinancing, time left. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="ga-key-figures">
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd className="ga-key-figures__value">{figure.value}</dd>
          {figure.detail === undefined ? null : (
            <dd className="ga-key-figures__detail">{figure.detail}</dd>
          )}
        </div>
      ))}
    </dl>
  )
}
