import { committeePath } from '#committees/read.ts'
import type { ItemView } from '#committees/view.ts'
import { agendaItemPageTexts } from '#i18n/agenda-item-page.ts'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Inline } from '#ui/layout/Inline.tsx'

const texts = agendaItemPageTexts.neighbours

/** The agenda, and the dossiers before and after this one: a session goes from one to the next. */
export const Neighbours = ({ view: { committee, before, after } }: { view: ItemView }) => {
  const path = committeePath(committee.id)
  return (
    <Inline>
      {before ? (
        <TextLink href={`${path}/${before.id}`}>{texts.before(before.reference)}</TextLink>
      ) : null}
      <TextLink href={`${path}#ordre-du-jour`}>{texts.agenda}</TextLink>
      {after ? (
        <TextLink href={`${path}/${after.id}`}>{texts.after(after.reference)}</TextLink>
      ) : null}
    </Inline>
  )
}
