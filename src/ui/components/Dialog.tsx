import type { ReactNode } from 'react'

import { interfaceTexts } from '#i18n/interface.ts'
import { Button } from '#ui/components/Button.tsx'
import { Heading } from '#ui/components/Heading.tsx'

export type DialogProps = {
  /** `DialogButton` opens it by this id. */
  id: string
  title: string
  children: ReactNode
  /** The acts, the main one first. « Fermer » is always there. */
  actions?: ReactNode
}

/** A native dialog: the rest of the page is out of reach while it is open, Escape closes it. */
export function Dialog({ id, title, children, actions }: DialogProps) {
  const titleId = `${id}-titre`
  return (
    <dialog className="fr-modal" id={id} aria-labelledby={titleId}>
      <div className="fr-modal__body">
        <form method="dialog" className="fr-modal__header">
          <Button appearance="tertiary" size="small" type="submit" iconAfter="close">
            {interfaceTexts.close}
          </Button>
        </form>
        <div className="fr-modal__content">
          <Heading level={2} id={titleId} className="fr-modal__title">
            {title}
          </Heading>
          {children}
        </div>
        {actions === undefined ? null : <div className="fr-modal__footer">{actions}</div>}
      </div>
    </dialog>
  )
}
