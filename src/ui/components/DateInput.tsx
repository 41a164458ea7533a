import { TextInput, type TextInputProps } from '#ui/components/TextInput.tsx'

export type DateInputProps = Omit<TextInputProps, 'type' | 'width' | 'unit'>

/** A local date `YYYY-MM-DD`, through the date input of the browser, in the order of its language. */
export function DateInput(props: DateInputProps) {
  return <TextInput {...props} type="date" width="short" />
}
