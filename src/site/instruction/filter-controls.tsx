import { typedValues } from '#instruction/queue/address.ts'
import { NAMES, type Name, type ReadQueue } from '#instruction/queue/query.ts'
import { filterTexts as texts } from '#i18n/instruction-queue.ts'
import { Select } from '#ui/components/Select.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'

export const valueOf = ({ query, typed }: ReadQueue, name: Name): string => {
  const value = typedValues(query)[name]
  return typed[name] ?? (typeof value === 'string' ? value : '')
}

export const Quantity = ({ read, name, label }: { read: ReadQueue; name: Name; label: string }) => (
  <TextInput
    id={NAMES[name]}
    label={label}
    defaultValue={valueOf(read, name)}
    error={read.errors[name]}
    inputMode="decimal"
    width="short"
  />
)

export const Day = ({ read, name, label }: { read: ReadQueue; name: Name; label: string }) => (
  <TextInput id={NAMES[name]} type="date" label={label} defaultValue={valueOf(read, name)} />
)

export type Options = readonly { value: string; label: string }[]

export const OneOf = (props: { read: ReadQueue; name: Name; label: string; options: Options }) => (
  <Select
    id={NAMES[props.name]}
    label={props.label}
    emptyOption={texts.either}
    options={props.options}
    defaultValue={valueOf(props.read, props.name)}
  />
)
