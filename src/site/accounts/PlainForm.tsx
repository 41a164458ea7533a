import type { ReactNode } from 'react'

import { Button } from '#ui/components/Button.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

export type PlainFormProps = {
  action: string
  submit: string
  /** Values that one does not type. */
  hidden?: Readonly<Record<string, string | undefined>>
  appearance?: 'primary' | 'secondary' | 'tertiary'
  danger?: boolean
  children?: ReactNode
}

/** A form that needs no script: its fields one under the other, then its one button. */
export const PlainForm = ({
  action,
  submit,
  hidden = {},
  appearance,
  danger,
  children,
}: PlainFormProps) => (
  <form method="post" action={action} noValidate>
    {Object.entries(hidden).map(([name, value]) =>
      value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
    )}
    <Stack>
      {children}
      <div>
        <Button type="submit" appearance={appearance} danger={danger}>
          {submit}
        </Button>
      </div>
    </Stack>
  </form>
)
