import { useId, type ReactNode } from 'react'

import { conflictTexts } from '#i18n/interface.ts'
import { Icon } from '#ui/components/Icon.tsx'

export type ConflictProps = {
  /** The question both answered. */
  label: string
  mine: ReactNode
  theirs: ReactNode
  /** Who wrote the other answer, and when. */
  theirsBy?: string
  /** « Garder ma réponse », « Garder l’autre réponse ». */
  actions: ReactNode
}

/** Two answers to one question, side by side: nothing is replaced before the person has chosen. */
export function Conflict({ label, mine, theirs, theirsBy, actions }: ConflictProps) {
  const id = useId()
  return (
    <section className="ga-conflict" aria-labelledby={id}>
      <p className="ga-conflict__title" id={id}>
        <Icon name="warning" />
        <span>{conflictTexts.title(label)}</span>
      </p>
      <dl className="ga-conflict__answers">
        <div>
          <dt>{conflictTexts.mine}</dt>
          <dd>{mine}</dd>
        </div>
        <div>
          <dt>
            {theirsBy === undefined ? conflictTexts.theirs : conflictTexts.theirsBy(theirsBy)}
          </dt>
          <dd>{theirs}</dd>
        </div>
      </dl>
      {actions}
    </section>
  )
}
