import type { ReactNode } from 'react'

import { Stack } from '#ui/layout/Stack.tsx'

/** The controls of a filter, one under the other. All are optional there: they need not say it. */
export function Filters({ submit, children }: { submit: ReactNode; children: ReactNode }) {
  return (
    <div className="ga-filters">
      <Stack gap="small">
        {children}
        <div className="ga-filters__submit">{submit}</div>
      </Stack>
    </div>
  )
}
