import { shown } from '#filing/documents/join.ts'
import { formatFileSize } from '#i18n/numbers.ts'
import { TextLink } from '#ui/components/TextLink.tsx'
import { PlainList } from '#ui/layout/PlainList.tsx'

import type { Document } from '../../../payload-types.ts'
import { tabHref, type Screen } from './screen.ts'

/** Files by their names, each opened beside the page. */
export const JoinedFiles = ({
  screen,
  documents,
}: {
  screen: Screen
  documents: readonly Document[]
}) => (
  <PlainList>
    {documents.map((document) => {
      const { id, title, size } = shown(document)
      const link = (
        <TextLink key={id} href={tabHref(screen.dossier.dossier.reference, screen.tab, id)}>
          {title} ({formatFileSize(size)})
        </TextLink>
      )
      return id === screen.piece ? <strong key={id}>{link}</strong> : link
    })}
  </PlainList>
)
