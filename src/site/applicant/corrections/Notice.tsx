import { isAnswerable, itemsOf, roundsOf } from '#corrections/read.ts'
import { structureCorrectionTexts as texts } from '#i18n/corrections.ts'
import { formatInstant } from '#i18n/dates.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'

import type { DossierPage } from '../load-dossier.ts'

/** Above all else on the page of a dossier: what the services ask and by when, or the way to what they asked. */
export const correctionNotice = async ({ req, dossier, revision, now }: DossierPage) => {
  const round = (await roundsOf(req, dossier.id)).at(-1)
  if (!round) return null
  const path = `/dossiers/${dossier.reference}/complements`
  if (!isAnswerable(round))
    return (
      <p>
        <TextLink href={path}>{texts.see}</TextLink>
      </p>
    )
  const due = formatInstant(new Date(round.dueAt), revision.edition.calendar.zone)
  const overdue = now > new Date(round.dueAt)
  return (
    <Alert
      tone={overdue ? 'error' : 'warning'}
      title={overdue ? texts.toDoOverdue(due) : texts.toDo(due)}
    >
      <p>{texts.toDoAdvice(itemsOf(round).length)}</p>
      {overdue ? <p>{texts.late}</p> : null}
      <ButtonLink href={path}>{texts.open}</ButtonLink>
    </Alert>
  )
}
