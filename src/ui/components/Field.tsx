import type { ReactNode } from 'react'

import { classNames } from '#ui/class-names.ts'
import { FieldHelp, FieldMessage, LabelText } from '#ui/components/FieldParts.tsx'
import type { FieldProps } from '#ui/components/field-wiring.ts'

export type FieldFrameProps = {
  field: FieldProps
  /** The control, with the attributes of `controlAttributes(field)`. */
  children: ReactNode
  kind?: 'input' | 'select' | 'upload'
  /** Under the control and its message: a verdict, a count. */
  after?: ReactNode
}

/** The frame of a field with one control: label, help, source, control, error. */
export function Field({ field, children, kind = 'input', after }: FieldFrameProps) {
  const group = `fr-${kind}-group`
  return (
    <div
      className={classNames(
        group,
        field.error && `${group}--error`,
        !field.error && field.valid && `${group}--valid`,
        field.disabled && `${group}--disabled`,
      )}
    >
      <label className="fr-label" htmlFor={field.id}>
        <LabelText label={field.label} required={field.required} />
      </label>
      <FieldHelp id={field.id} help={field.help} source={field.source} />
      {children}
      <FieldMessage id={field.id} error={field.error} valid={field.valid} />
      {after}
    </div>
  )
}
