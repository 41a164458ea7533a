import type { FocusEvent, ReactNode } from 'react'

import { useForm } from '#ui/form/use-form.ts'

/** Several controls of one answer: it is left when the focus goes out of them all. */
export function Group({ path, children }: { path: string; children: ReactNode }) {
  const { session } = useForm()
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDivElement>) => {
    if (!currentTarget.contains(relatedTarget)) session.leave(path)
  }
  return (
    <div onFocus={() => session.focus(path)} onBlur={leave}>
      {children}
    </div>
  )
}
