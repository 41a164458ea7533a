'use client'

import { useEffect, useRef, type ReactNode } from 'react'

import { Alert } from '#ui/components/Alert.tsx'

export type OutcomeProps = {
  tone: 'success' | 'error'
  /** Absent: one sentence. */
  title?: string
  children?: ReactNode
}

/**
 * What became of the act that led to this page. The act reloaded the page: without this, whoever works
 * with the keyboard would begin again from the top. It takes the focus, unless somebody has moved already.
 */
export function Outcome({ tone, title, children }: OutcomeProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { activeElement, body } = document
    if (activeElement === null || activeElement === body) box.current?.focus()
  }, [])
  return (
    <div className="ga-outcome" ref={box} tabIndex={-1}>
      <Alert tone={tone} title={title} announced>
        {children}
      </Alert>
    </div>
  )
}
