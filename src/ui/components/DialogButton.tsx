'use client'

import type { ReactNode } from 'react'

import { buttonClasses, type ButtonLook } from '#ui/components/Button.tsx'

export type DialogButtonProps = ButtonLook & {
  /** Id of the `Dialog`. */
  dialog: string
  /** A page that asks the same, for those without a script. */
  fallbackHref: string
  children: ReactNode
}

/** Opens a dialog; without a script it is a link to the page that asks the same. */
export function DialogButton({ dialog, fallbackHref, children, ...look }: DialogButtonProps) {
  return (
    <a
      href={fallbackHref}
      aria-haspopup="dialog"
      className={buttonClasses(look)}
      onClick={(event) => {
        const found = document.getElementById(dialog)
        if (!(found instanceof HTMLDialogElement)) return
        event.preventDefault()
        found.showModal()
      }}
    >
      <span>{children}</span>
    </a>
  )
}
