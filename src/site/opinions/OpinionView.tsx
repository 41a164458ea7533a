import { formatCents, formatEtp } from '#i18n/numbers.ts'
import { opinionListTexts, opinionPageTexts as texts, opinionTexts } from '#i18n/opinions.ts'
import { addresseeName } from '#opinions/addressees.ts'
import type { Giving } from '#opinions/giving.ts'
import { OPINIONS_PATH } from '#opinions/list.ts'
import { ToldOutcome } from '#site/dossier/ToldOutcome.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { department } from '#territories/areas.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { Deadline } from '#ui/components/Deadline.tsx'
import { ErrorSummary } from '#ui/components/ErrorSummary.tsx'
import { KeyFacts } from '#ui/components/KeyFacts.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Inline } from '#ui/layout/Inline.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Split } from '#ui/layout/Split.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { ConsultedDossier } from './ConsultedDossier.tsx'
import { formErrors } from './errors.ts'
import { OpinionBadge } from './OpinionBadge.tsx'
import { OtherActs } from './OtherActs.tsx'
import { OwnOpinion } from './OwnOpinion.tsx'

export type OpinionViewProps = {
  giving: Giving
  piece?: string
  /** Event that was just fired, or code of what was just refused. */
  done?: string
  refused?: string
}

/** Still to be given, in time or not: its date is said. */
const DATED: ReadonlySet<string> = new Set(['requested', 'expired'])
/** What opens nothing any more, and why. */
const CLOSED: Readonly<Record<string, string>> = {
  declined: texts.declined,
  withdrawn: texts.withdrawn,
}

const Head = ({ giving: { opinion, candidature, now } }: { giving: Giving }) => {
  const { dossier, revision } = candidature
  const places = (dossier.departments ?? []).map((code) => department(code)?.name ?? code)
  return (
    <PageHeading
      over={`${texts.over(opinion.reference)} – ${addresseeName(opinion.addressee)}`}
      title={opinion.structureName}
      lead={dossier.projectTitle ?? undefined}
    >
      <Stack gap="small">
        <Inline>
          <OpinionBadge state={opinion.state} />
          {DATED.has(opinion.state) ? (
            <Deadline
              instant={new Date(opinion.dueAt)}
              now={now}
              zone={revision.edition.calendar.zone}
            />
          ) : null}
        </Inline>
        <KeyFacts
          facts={[
            { term: texts.asked, value: formatCents(dossier.asked ?? 0) },
            { term: texts.etp, value: formatEtp(dossier.etp ?? 0) },
            { term: texts.place, value: places.join(', ') },
          ]}
        />
        {opinion.state in CLOSED ? null : (
          <Inline>
            <TextLink href="#mon-avis">{texts.toMine}</TextLink>
            <TextLink href="#dossier">{texts.toDossier}</TextLink>
          </Inline>
        )}
      </Stack>
    </PageHeading>
  )
}

const doneText = (done?: string): string | undefined =>
  done !== undefined && Object.hasOwn(texts.done, done)
    ? texts.done[done as keyof typeof texts.done]
    : undefined

const Beside = (props: {
  giving: Giving
  piece: string | undefined
  errors: Readonly<Record<string, string>>
}) => (
  <Split
    second={
      <Stack>
        <OwnOpinion giving={props.giving} errors={props.errors} />
        <OtherActs giving={props.giving} />
      </Stack>
    }
    scrolls
  >
    <ConsultedDossier giving={props.giving} piece={props.piece} />
  </Split>
)

/** The opinion on one page, the dossier beside it. */
export const OpinionView = (props: OpinionViewProps) => {
  const { giving, piece, done, refused } = props
  const { opinion } = giving
  const errors = formErrors(giving, refused)
  const listed = Object.entries(errors).map(([fieldId, message]) => ({ fieldId, message }))
  return (
    <SitePage
      path={`${OPINIONS_PATH}/${opinion.id}`}
      density="agent"
      breadcrumb={{
        parents: [{ label: opinionListTexts.title, href: OPINIONS_PATH }],
        current: opinion.reference,
      }}
    >
      <Head giving={giving} />
      <Stack>
        {listed.length > 0 ? null : <ToldOutcome refused={refused} done={doneText(done)} />}
        <ErrorSummary errors={listed} />
        {opinion.note ? (
          <Alert tone="information" title={opinionTexts.note}>
            {opinion.note}
          </Alert>
        ) : null}
        {opinion.state in CLOSED ? (
          <Alert tone="information">{CLOSED[opinion.state]}</Alert>
        ) : (
          <Beside giving={giving} piece={piece} errors={errors} />
        )}
      </Stack>
    </SitePage>
  )
}
