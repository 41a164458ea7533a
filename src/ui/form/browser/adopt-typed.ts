/**
 * What a person did in the boxes before the page came alive: the server's page is a real form from the
 * first second, and nothing typed in it may be lost. A control's `name` is the path of its question; in
 * an address or bank details, `path#part`.
 */
import type { Input } from '#forms/kinds/kind.ts'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isBox = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')

const drawnValue = (control: Control): string => {
  if (!(control instanceof HTMLSelectElement)) return control.defaultValue
  return [...control.options].find(({ defaultSelected }) => defaultSelected)?.value ?? ''
}

const isTouched = (control: Control): boolean =>
  isBox(control)
    ? control.checked !== control.defaultChecked
    : control.value !== drawnValue(control)

/** What one question's controls hold now, in the shape of what was drawn. */
const heldIn = (controls: readonly Control[], drawn: Input): Input => {
  if (typeof drawn === 'object' && !Array.isArray(drawn)) {
    const parts = controls.map(({ name, value }) => [name.split('#')[1] ?? '', value])
    return { ...drawn, ...(Object.fromEntries(parts) as Record<string, string>) }
  }
  const boxes = controls.filter(isBox)
  if (boxes.length === 0) return controls[0]?.value ?? ''
  const ticked = boxes.filter(({ checked }) => checked).map(({ value }) => value)
  return Array.isArray(drawn) ? ticked : (ticked[0] ?? '')
}

const pathOf = ({ name }: Control): string => name.split('#')[0] ?? ''

/** Tells of each question whose controls hold something else than what the server drew. */
export const adoptTyped = (
  root: ParentNode,
  drawn: Readonly<Record<string, Input>>,
  tell: (path: string, input: Input) => void,
): void => {
  const controls = [...root.querySelectorAll<Control>('input, textarea, select')].filter(
    (control) => control.name !== '' && control.type !== 'file',
  )
  for (const [path, own] of Map.groupBy(controls, pathOf)) {
    const before = drawn[path]
    if (before !== undefined && own.some(isTouched)) tell(path, heldIn(own, before))
  }
}
