import type { FocusEvent, ReactNode } from 'react'

import { useForm } from '#ui/form/use-form.ts'

/** Notes that the focus went out of a row or of a whole table. */
export function LeaveWatch({ path, children }: { path: string; children: ReactNode }) {
  const { session } = useForm()
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDivElement>) => {
    if (!currentTarget.contains(relatedTarget)) session.leave(path)
  }
  return <div onBlur={leave}>{children}</div>
}
