import { appealsOf } from '#appeals/acts.ts'
import { conventionsOf, storedDocument } from '#convention/read.ts'
import { decidedOf, decisionsOf } from '#decisions/rows.ts'
import { isGrant } from '#decisions/decision.ts'
import { conventionTexts } from '#i18n/conventions.ts'
import { formatDate, localDateOf } from '#i18n/dates.ts'
import { decisionTexts as texts } from '#i18n/decisions.ts'
import { formatCents } from '#i18n/numbers.ts'
import { AppealView, LodgeForm } from '#site/appeals/AppealView.tsx'
import { ConventionFacts } from '#site/conventions/ConventionFacts.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import type { Convention, Decision } from '../../payload-types.ts'
import type { DossierPage } from './load-dossier.ts'

const helpOf = ({ answer, appealUntil }: Decision, granted: boolean, zone: string): string => {
  if (!granted)
    return texts.refusedHelp(
      appealUntil ? formatDate(localDateOf(new Date(appealUntil), zone)) : '',
    )
  return answer === 'accepted' ? texts.accepted : texts.grantedHelp
}

const DecisionNotice = (props: { row: Decision; zone: string; file: string | null }) => {
  const { row, zone, file } = props
  const { outcome, amount } = decidedOf(row)
  const granted = isGrant(outcome)
  return (
    <Alert
      tone={granted ? 'success' : 'information'}
      title={granted ? texts.granted(formatCents(amount)) : texts.refused}
    >
      <p>{helpOf(row, granted, zone)}</p>
      {file ? <TextLink href={`/api/documents/file/${file}`}>{texts.letter}</TextLink> : null}
    </Alert>
  )
}

const Conventions = ({ conventions }: { conventions: readonly Convention[] }) =>
  conventions.length === 0 ? null : (
    <Section id="convention" title={conventionTexts.list}>
      <Stack>
        {conventions.map((convention) => (
          <div key={convention.id}>
            <ConventionFacts convention={convention} audience="structure" />
            <TextLink href={`/conventions/${convention.reference}`}>
              {conventionTexts.read}
            </TextLink>
          </div>
        ))}
      </Stack>
    </Section>
  )

const AppealPart = async ({ page, row }: { page: DossierPage; row: Decision }) => {
  const { req, dossier, revision, now, right } = page
  const [appeal] = await appealsOf(req, dossier.id)
  const { zone } = revision.edition.calendar
  if (appeal?.decision === row.id)
    return <AppealView appeal={appeal} zone={zone} audience="structure" />
  const inTime = row.appealUntil && now <= new Date(row.appealUntil)
  return dossier.state === 'refused' && inTime && right === 'representative' ? (
    <LodgeForm reference={dossier.reference} />
  ) : null
}

/** The decision as it was told, and the conventions that follow it; nothing before it is notified. */
export const afterDecision = async (page: DossierPage) => {
  const { req, dossier, revision } = page
  const [row] = await decisionsOf(req, dossier.id)
  if (!row) return null
  const letter = await storedDocument(req, row.letter)
  const { zone } = revision.edition.calendar
  return (
    <>
      <DecisionNotice row={row} zone={zone} file={letter?.filename ?? null} />
      {await AppealPart({ page, row })}
      <Conventions conventions={await conventionsOf(req, dossier.id)} />
    </>
  )
}
