import { useId } from 'react'

import { Hidden } from '#ui/components/Hidden.tsx'
import { Icon } from '#ui/components/Icon.tsx'

export type RemovableTag = { label: string; href: string }

export type RemovableTagsProps = {
  /** What they are, « Filtres appliqués ». */
  title: string
  tags: readonly RemovableTag[]
  /** What following one does, « Retirer le filtre … ». */
  removal: (label: string) => string
  /** Takes them all away. */
  clear?: { label: string; href: string }
}

/** What a list is filtered by, each with a cross that is a link: it works without a script. */
export function RemovableTags({ title, tags, removal, clear }: RemovableTagsProps) {
  const id = useId()
  if (tags.length === 0) return null
  return (
    <div className="ga-tags">
      <span className="ga-tags__title" id={id}>
        {title}
      </span>
      <ul className="fr-tags-group" aria-labelledby={id}>
        {tags.map(({ label, href }) => (
          <li key={href}>
            <a className="fr-tag fr-tag--dismiss" href={href}>
              <span aria-hidden>{label}</span>
              <Hidden>{removal(label)}</Hidden>
              <Icon name="close" />
            </a>
          </li>
        ))}
        {clear === undefined ? null : (
          <li>
            <a className="ga-tags__clear" href={clear.href}>
              {clear.label}
            </a>
          </li>
        )}
      </ul>
    </div>
  )
}
