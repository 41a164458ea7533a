import type { ChangeEventHandler, ReactNode } from 'react'

import { classNames } from '#ui/class-names.ts'
import { FieldMessage, LabelText } from '#ui/components/FieldParts.tsx'
import { controlAttributes, splitField, type FieldProps } from '#ui/components/field-wiring.ts'

export type StatementProps = Omit<FieldProps, 'help' | 'source'> & {
  /** The text that is attested, above the box. */
  children?: ReactNode
  checked?: boolean
  defaultChecked?: boolean
  onChange?: ChangeEventHandler<HTMLInputElement>
}

/** One box that attests or accepts something. */
export function Statement(props: StatementProps) {
  const [field, { children, ...state }] = splitField(props)
  return (
    <div className="ga-statement">
      {children === undefined ? null : <div className="ga-statement__text">{children}</div>}
      <div className={classNames('fr-checkbox-group', field.error && 'fr-checkbox-group--error')}>
        <input type="checkbox" {...state} {...controlAttributes(field)} />
        <label className="fr-label" htmlFor={field.id}>
          <LabelText label={field.label} required={field.required} />
        </label>
      </div>
      <FieldMessage id={field.id} error={field.error} valid={field.valid} />
    </div>
  )
}
