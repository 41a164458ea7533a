import { appealsOf } from '#appeals/acts.ts'
import { conventionsOf, storedDocument } from '#convention/read.ts'
import { decidedOf, decisionsOf } from '#decisions/rows.ts'
import { isGrant } from '#decisions/decision.ts'
import { conventionTexts } from '#i18n/conventions.ts'
import { formatDate, localDateOf } from '#i18n/dates.ts'
import { decisionTexts as texts } from '#i18n/decisions.ts'
import { formatCents } from '#i18n/numbers.ts'
import { AppealView, LodgeForm } from '#site/appeals/AppealView.tsx'
import { conventionName } from '#site/conventions/convention-name.ts'
import { ConventionFacts } from '#site/conventions/ConventionFacts.tsx'
import { keptForms } from '#site/kept-form.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import type { Convention, Decision } from '../../payload-types.ts'
import type { DossierPage } from './load-dossier.ts'

type Notice = {
  row: Decision
  zone: string
  file: string | null
  /** What the structure knows of its dossier. */
  state: string
  right: DossierPage['right']
  /** A convention was sent to the structure. */
  conventioned: boolean
}

const helpOf = ({ row: { answer }, right, conventioned }: Notice): string => {
  if (answer === 'declined') return texts.declined
  if (answer === 'accepted') return conventioned ? texts.conventioned : texts.accepted
  return right === 'representative' ? texts.grantedHelp : texts.representative
}

const GrantHelp = (notice: Notice) => {
  const { row, zone, right } = notice
  const until = row.appealUntil ? formatDate(localDateOf(new Date(row.appealUntil), zone)) : ''
  const { outcome } = decidedOf(row)
  if (!isGrant(outcome)) return <p>{texts.refusedHelp(until)}</p>
  return (
    <>
      <p>{helpOf(notice)}</p>
      {outcome === 'partial' ? <p>{texts.partialHelp(until)}</p> : null}
      {!row.answer && right === 'representative' ? (
        <p>
          <TextLink href="#actes">{texts.toAnswer}</TextLink>
        </p>
      ) : null}
    </>
  )
}

/** States in which the decision that was told last still stands. */
const STANDS: ReadonlySet<string> = new Set(['accepted', 'refused', 'withdrawn'])

const DecisionNotice = (notice: Notice) => {
  const { row, file, state } = notice
  const { outcome, amount } = decidedOf(row)
  const granted = isGrant(outcome)
  if (!STANDS.has(state))
    return (
      <Alert tone="information" title={texts.reconsidered}>
        <p>{texts.reconsideredHelp}</p>
      </Alert>
    )
  return (
    <Alert
      tone={granted ? 'success' : 'information'}
      title={granted ? texts.granted(formatCents(amount)) : texts.refused}
    >
      <GrantHelp {...notice} />
      {file ? <TextLink href={`/api/documents/file/${file}`}>{texts.letter}</TextLink> : null}
    </Alert>
  )
}

const Conventions = ({ conventions }: { conventions: readonly Convention[] }) =>
  conventions.length === 0 ? null : (
    <Section id="convention" title={conventionTexts.list}>
      <Stack>
        {conventions.map((convention) => (
          <Section
            key={convention.id}
            id={convention.reference}
            title={conventionName(convention)}
            level={3}
          >
            <ConventionFacts convention={convention} audience="structure" />
            <TextLink href={`/conventions/${convention.reference}`}>
              {convention.amends ? conventionTexts.readAmendment : conventionTexts.read}
            </TextLink>
          </Section>
        ))}
      </Stack>
    </Section>
  )

const AppealPart = async (props: {
  page: DossierPage
  row: Decision
  refused: string | undefined
}) => {
  const { page, row, refused } = props
  const { req, dossier, revision, now, right } = page
  const [appeal] = await appealsOf(req, dossier.id)
  const { zone } = revision.edition.calendar
  if (appeal?.decision === row.id)
    return <AppealView appeal={appeal} zone={zone} audience="structure" />
  const inTime = row.appealUntil && now <= new Date(row.appealUntil)
  const harmful =
    dossier.state === 'refused' ||
    (dossier.state === 'accepted' && decidedOf(row).outcome === 'partial')
  return harmful && inTime && right === 'representative' ? (
    <LodgeForm reference={dossier.reference} kept={await keptForms(refused)} />
  ) : null
}

/**
 * The decision as it was told, and the conventions that follow it; nothing before it is notified.
 * @param refused code of what was just refused
 */
export const afterDecision = async (page: DossierPage, refused?: string) => {
  const { req, dossier, revision, right } = page
  const [row] = await decisionsOf(req, dossier.id)
  if (!row) return null
  const letter = await storedDocument(req, row.letter)
  const { zone } = revision.edition.calendar
  const conventions = await conventionsOf(req, dossier.id)
  return (
    <>
      <DecisionNotice
        row={row}
        zone={zone}
        file={letter?.filename ?? null}
        state={dossier.state}
        right={right}
        conventioned={conventions.length > 0}
      />
      {await AppealPart({ page, row, refused })}
      <Conventions conventions={conventions} />
    </>
  )
}
