'use client'

import { useEffect, useRef } from 'react'

import { progressTexts } from '#i18n/interface.ts'
import { Icon } from '#ui/components/Icon.tsx'

export type ErrorEntry = {
  /** Id of the control: following the link moves the focus to it. */
  fieldId: string
  message: string
  /** Path of the page that holds the field, when it is another one. */
  href?: string
}

export type ErrorSummaryProps = {
  errors: readonly ErrorEntry[]
  title?: string
  /** `false` where it must not take the focus, as on the page that shows the components. */
  takesFocus?: boolean
}

/**
 * What is to be put right, at the top of the page. It takes the focus when it appears; each link goes to
 * its field. Nothing is shown when nothing is wrong.
 */
export function ErrorSummary({ errors, title, takesFocus = true }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const some = errors.length > 0
  useEffect(() => {
    if (some && takesFocus) box.current?.focus()
  }, [some, takesFocus])
  if (!some) return null
  return (
    <div
      className="ga-error-summary"
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="erreurs-titre"
    >
      <h2 className="ga-error-summary__title" id="erreurs-titre">
        <Icon name="error" />
        {title ?? progressTexts.errorSummary(errors.length)}
      </h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.href ?? ''}#${error.fieldId}`}>
            <a href={`${error.href ?? ''}#${error.fieldId}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
