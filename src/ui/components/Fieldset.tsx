import type { ReactNode } from 'react'

import { classNames } from '#ui/class-names.ts'
import { FieldHelp, FieldMessage, LabelText } from '#ui/components/FieldParts.tsx'
import { describedBy, type FieldProps } from '#ui/components/field-wiring.ts'

export type FieldsetProps = {
  field: FieldProps
  children: ReactNode
  /** `radiogroup` tells readers that one answer is expected, and whether it is required. */
  role?: 'radiogroup' | 'group'
  inline?: boolean
  after?: ReactNode
}

/** Several controls that answer one question: the question is the legend. */
export function Fieldset({ field, children, role = 'group', inline, after }: FieldsetProps) {
  const description = describedBy(field)
  return (
    <fieldset
      id={`${field.id}-groupe`}
      role={role}
      disabled={field.disabled}
      className={classNames(
        'fr-fieldset',
        inline && 'ga-fieldset--inline',
        field.error && 'fr-fieldset--error',
        !field.error && field.valid && 'fr-fieldset--valid',
      )}
      {...(description ? { 'aria-describedby': description } : {})}
      {...(role === 'radiogroup' && field.required ? { 'aria-required': true } : {})}
      {...(role === 'radiogroup' && field.error ? { 'aria-invalid': true } : {})}
    >
      <legend className="fr-fieldset__legend fr-fieldset__legend--regular">
        <LabelText label={field.label} required={field.required} />
      </legend>
      <FieldHelp id={field.id} help={field.help} source={field.source} />
      <div className="ga-fieldset__choices">{children}</div>
      <FieldMessage id={field.id} error={field.error} valid={field.valid} />
      {after}
    </fieldset>
  )
}
