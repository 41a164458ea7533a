import type { ComponentProps } from 'react'

export type SelectCellProps = Omit<ComponentProps<'select'>, 'className' | 'style' | 'multiple'> & {
  /** What is chosen, for readers: the line and its column. */
  label: string
  options: readonly { value: string; label: string }[]
}

/** One choice in a cell of a table, whose label is the row and the column. */
export function SelectCell({ label, options, ...native }: SelectCellProps) {
  return (
    <select {...native} aria-label={label} className="fr-select ga-select-cell">
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
