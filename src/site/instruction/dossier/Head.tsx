import { silenceOn, type Silence } from '#corrections/silence.ts'
import type { DeskDossier } from '#instruction/dossier/read.ts'
import { formatDate, formatInstantShort } from '#i18n/dates.ts'
import { deskTexts as texts, workTexts } from '#i18n/instruction-dossier.ts'
import { formatCents, formatEtp } from '#i18n/numbers.ts'
import { department, region } from '#territories/areas.ts'
import { KeyFacts } from '#ui/components/KeyFacts.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Inline } from '#ui/layout/Inline.tsx'
import { Stack } from '#ui/layout/Stack.tsx'
import type { DossierState } from '#workflows/dossier/facts.ts'
import { turnOf } from '#workflows/dossier/turn.ts'

import { StateBadge } from '../StateBadge.tsx'

const placeOf = ({ dossier }: DeskDossier): string => {
  const names = (dossier.departments ?? []).map((code) => department(code)?.name ?? code)
  return `${names.join(', ')} (${region(dossier.region)?.name ?? dossier.region})`
}

/** Silence rejects as long as nothing is notified (CRPA L.231-4); an ended dossier awaits nothing. */
const silenceOf = ({ dossier, now }: DeskDossier, zone: string): Silence | null =>
  turnOf(dossier.state as DossierState) === 'nobody' ? null : silenceOn(dossier, zone, now)

const impliedRejection = (silence: Silence | null) =>
  silence === null || silence.over
    ? []
    : [{ term: texts.impliedRejection, value: formatDate(silence.until) }]

/** Name, place, amount, state, next act. */
export const Head = ({ page }: { page: DeskDossier }) => {
  const { dossier, revision } = page
  const { zone } = revision.edition.calendar
  const state = dossier.state as DossierState
  const filedAt = new Date(dossier.filedAt ?? dossier.updatedAt)
  const silence = silenceOf(page, zone)
  return (
    <PageHeading
      over={texts.over(dossier.reference)}
      title={dossier.structureName}
      lead={dossier.projectTitle ?? undefined}
    >
      <Stack gap="small">
        <Inline>
          <StateBadge state={state} />
          <span>{texts.nextOf[state]}</span>
        </Inline>
        <KeyFacts
          facts={[
            { term: texts.asked, value: formatCents(dossier.asked ?? 0) },
            { term: texts.etp, value: formatEtp(dossier.etp ?? 0) },
            { term: texts.place, value: placeOf(page) },
            { term: texts.filedAt, value: formatInstantShort(filedAt, zone) },
            ...impliedRejection(silence),
            { term: workTexts.inCharge, value: dossier.assigneeName ?? workTexts.nobody },
          ]}
        />
        {silence?.over ? <p>{texts.silenceOver(formatDate(silence.until))}</p> : null}
      </Stack>
    </PageHeading>
  )
}
