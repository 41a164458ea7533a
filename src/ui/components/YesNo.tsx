import { interfaceTexts } from '#i18n/interface.ts'
import { RadioGroup, type RadioGroupProps } from '#ui/components/RadioGroup.tsx'

export type YesNoProps = Omit<RadioGroupProps, 'options' | 'value' | 'defaultValue' | 'inline'> & {
  value?: boolean
  defaultValue?: boolean
}

const asText = (value: boolean): string => (value ? 'true' : 'false')
const options = [
  { value: 'true', label: interfaceTexts.yes },
  { value: 'false', label: interfaceTexts.no },
]

/** Yes or no, neither chosen beforehand. The values sent are `true` and `false`. */
export function YesNo({ value, defaultValue, ...props }: YesNoProps) {
  return (
    <RadioGroup
      {...props}
      inline
      options={options}
      {...(value === undefined ? {} : { value: asText(value) })}
      {...(defaultValue === undefined ? {} : { defaultValue: asText(defaultValue) })}
    />
  )
}
