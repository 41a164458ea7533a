import { conventionsOf, storedDocument } from '#convention/read.ts'
import { decidedOf, decisionsOf } from '#decisions/rows.ts'
import { isGrant } from '#decisions/decision.ts'
import { conventionTexts } from '#i18n/conventions.ts'
import { formatDate, localDateOf } from '#i18n/dates.ts'
import { decisionTexts as texts } from '#i18n/decisions.ts'
import { formatCents } from '#i18n/numbers.ts'
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

/** The decision as it was told, and the conventions that follow it; nothing before it is notified. */
export const afterDecision = async ({ req, dossier, revision }: DossierPage) => {
  const [row] = await decisionsOf(req, dossier.id)
  if (!row) return null
  const letter = await storedDocument(req, row.letter)
  const { zone } = revision.edition.calendar
  return (
    <>
      <DecisionNotice row={row} zone={zone} file={letter?.filename ?? null} />
      <Conventions conventions={await conventionsOf(req, dossier.id)} />
    </>
  )
}
