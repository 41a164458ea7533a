'use client'

import { useEffect, useMemo, useState, type ReactNode } from 'react'

import { openSession, startSession } from '#ui/form/browser/open-session.ts'
import type { LiveFormProps } from '#ui/form/live-form-props.ts'
import { FormContext } from '#ui/form/use-form.ts'

/** Gives the parts of a page the session they share; in the browser, the page comes alive here. */
export function FormProvider({ children, ...props }: LiveFormProps & { children: ReactNode }) {
  const [{ session, kept }] = useState(() => openSession(props))
  const { reference, page, documents, ownerEmail, zone, readOnly = false } = props
  useEffect(
    () => (readOnly ? undefined : startSession(session, kept, reference)),
    [session, kept, reference, readOnly],
  )
  const form = useMemo(
    () => ({ session, reference, page, documents, ownerEmail, zone, readOnly }),
    [session, reference, page, documents, ownerEmail, zone, readOnly],
  )
  return <FormContext value={form}>{children}</FormContext>
}
