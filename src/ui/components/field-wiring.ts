import { classNames } from '#ui/class-names.ts'

/** What every field says about itself, whatever its control. */
export type FieldProps = {
  /** Unique in the page; the error summary links to it. */
  id: string
  /** Name in the form; the id when absent. */
  name?: string
  label: string
  /** What is expected and why we ask. */
  help?: string
  /** Where the question comes from: an article of the call or a section of the cerfa. */
  source?: string
  error?: string
  /** Said when a check succeeded (« SIRET reconnu »). */
  valid?: string
  /** Absent: the field is optional and says so. */
  required?: boolean
  disabled?: boolean
}

export const helpId = (id: string): string => `${id}-aide`
/** The first choice of a group bears the id of the group, which may have a help of its own. */
export const choiceHelpId = (id: string): string => `${id}-precision`
export const sourceId = (id: string): string => `${id}-source`
export const messageId = (id: string): string => `${id}-message`

/** The ids of what describes a field, in the order in which they are read; undefined when nothing does. */
export function describedBy({
  id,
  help,
  source,
  error,
  valid,
}: Pick<FieldProps, 'id' | 'help' | 'source' | 'error' | 'valid'>): string | undefined {
  const ids = [
    error || valid ? messageId(id) : undefined,
    help ? helpId(id) : undefined,
    source ? sourceId(id) : undefined,
  ].filter((found) => found !== undefined)
  return ids.length > 0 ? ids.join(' ') : undefined
}

export type ControlAttributes = {
  id: string
  name: string
  disabled?: true
  'aria-required'?: true
  'aria-invalid'?: true
  'aria-describedby'?: string
}

/**
 * The attributes that tie a control to its label, help and error. `aria-required` rather than
 * `required`: a draft with holes is saved as it is, and the browser must not speak before we do.
 */
export function controlAttributes(field: FieldProps): ControlAttributes {
  const description = describedBy(field)
  return {
    id: field.id,
    name: field.name ?? field.id,
    ...(field.disabled ? { disabled: true } : {}),
    ...(field.required ? { 'aria-required': true } : {}),
    ...(field.error ? { 'aria-invalid': true } : {}),
    ...(description ? { 'aria-describedby': description } : {}),
  }
}

/** Parts what the field says from the native attributes meant for its control. */
export function splitField<P extends FieldProps>(
  props: P,
): [field: FieldProps, native: Omit<P, keyof FieldProps>] {
  const { id, name, label, help, source, error, valid, required, disabled, ...native } = props
  return [{ id, name, label, help, source, error, valid, required, disabled }, native]
}

/** How much a control is meant to hold: a year, a postal code or a date, a SIRET or an amount, a sentence. */
export type ControlWidth = 'tiny' | 'short' | 'medium' | 'full'

/** The class names of an input or a select by its state and width. */
export function controlClasses(base: string, field: FieldProps, width: ControlWidth): string {
  return classNames(
    base,
    field.error && `${base}--error`,
    !field.error && field.valid && `${base}--valid`,
    width !== 'full' && `ga-width--${width}`,
  )
}
