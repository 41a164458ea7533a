import { TextInput, type TextInputProps } from '#ui/components/TextInput.tsx'

export type AmountInputProps = Omit<TextInputProps, 'type' | 'inputMode' | 'unit'>

/**
 * An amount in euros, as people write it (`1 234,5`, `1234.50`, pasted from a spreadsheet): a text with a
 * decimal keyboard, because a number input swallows what it does not understand. Right-aligned, « € ».
 */
export function AmountInput({ width = 'medium', ...props }: AmountInputProps) {
  return (
    <TextInput
      autoComplete="off"
      spellCheck={false}
      {...props}
      width={width}
      type="text"
      inputMode="decimal"
      unit="€"
      data-amount
    />
  )
}
