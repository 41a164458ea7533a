import { useId } from 'react'

export type ProgressProps = {
  /** What is being done. */
  label: string
  /** Absent while how far it is cannot be known. */
  value?: number
  max?: number
  /** How far it is, in words: « 3 Mo sur 12 Mo ». */
  detail?: string
}

/** A wait longer than a second says what is being done; longer than ten, how far it is. */
export function Progress({ label, value, max = 100, detail }: ProgressProps) {
  const id = useId()
  return (
    <div className="ga-progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={max} {...(value === undefined ? {} : { value })} />
      {detail === undefined ? null : (
        <span className="ga-progress__detail ga-figures">{detail}</span>
      )}
    </div>
  )
}
