import { checkTexts as texts, dossierTexts } from '#i18n/applicant.ts'
import { formatInstant } from '#i18n/dates.ts'
import type { Issue, IssueCode } from '#forms/evaluate/types.ts'
import type { Verdict } from '#funding/types.ts'
import { verdictsOf } from '#filing/read-candidature.ts'
import { Accordion } from '#ui/components/Accordion.tsx'
import { RefusedForm } from '#site/dossier/RefusedForm.tsx'
import { refill, type Kept } from '#site/refill.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { Button } from '#ui/components/Button.tsx'
import { Deadline } from '#ui/components/Deadline.tsx'
import { ErrorSummary, type ErrorEntry } from '#ui/components/ErrorSummary.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { VerdictCard } from '#ui/components/VerdictCard.tsx'
import { Inline } from '#ui/layout/Inline.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import type { Derogation } from '../../payload-types.ts'
import { LateSignature } from './LateSignature.tsx'
import type { DossierPage } from './load-dossier.ts'
import { SignatureFields } from './SignatureFields.tsx'

/** The control of an answer on its page: paths hold slashes, ids do not. */
const fieldIdOf = (path: string): string => path.replaceAll('/', '--')

const entryOf =
  (reference: string) =>
  ({ path, page, label, sentence }: Issue): ErrorEntry => ({
    fieldId: fieldIdOf(path),
    href: `/dossiers/${reference}/formulaire/${page}?verifier=1#${fieldIdOf(path)}`,
    message: `${label}\u00a0: ${sentence}`,
  })

const ruleEntry = (message: string): ErrorEntry => ({ fieldId: 'regles', href: '#regles', message })

/** Codes of what was simply not answered yet: a thing to do, not a mistake. */
const MISSING: ReadonlySet<string> = new Set<IssueCode>([
  'answer.missing',
  'statement.missing',
  'document.missing',
  'budget.empty',
  'rows.tooFew',
])

/** What is still to be answered, by page, with the way to each question. */
const Missing = ({ page, issues }: { page: DossierPage; issues: readonly Issue[] }) => {
  if (issues.length === 0) return null
  const byPage = Map.groupBy(issues, (issue) => issue.page)
  const entry = entryOf(page.dossier.reference)
  return (
    <Section id="a-faire" title={texts.notReady(issues.length)} help={texts.notReadyHelp}>
      {page.evaluation.pages.map(({ key, title }) => {
        const own = byPage.get(key)
        return own ? (
          <Accordion key={key} title={title} aside={dossierTexts.missing(own.length)}>
            <ul>
              {own.map((issue) => (
                <li key={issue.path}>
                  <TextLink href={entry(issue).href ?? ''}>{issue.label}</TextLink>
                </li>
              ))}
            </ul>
          </Accordion>
        ) : null
      })}
    </Section>
  )
}

const Rules = ({ verdicts }: { verdicts: readonly Verdict[] }) => {
  const told = verdicts.filter(({ severity }) => severity !== 'ok')
  return (
    <Section id="regles" title={texts.rules} help={texts.rulesHelp}>
      {told.length === 0 ? <Alert tone="success">{texts.rulesFine}</Alert> : null}
      <Stack>
        {told.map((verdict, index) => (
          <VerdictCard key={`${verdict.rule}-${index}`} verdict={verdict} />
        ))}
      </Stack>
    </Section>
  )
}

const filingAction = ({ dossier }: DossierPage): string => `/api/dossiers/${dossier.reference}/file`

const Signature = ({ page, kept }: Pick<CheckDossierProps, 'page' | 'kept'>) => (
  <Section id="signature" title={texts.sign} help={texts.signHelp}>
    <form method="post" action={filingAction(page)}>
      <Stack>
        <SignatureFields accept={texts.accept} refilled={refill(kept, filingAction(page))} />
        <p>{texts.hour(formatInstant(page.closesAt, page.revision.edition.calendar.zone))}</p>
        <Inline>
          <Button type="submit">{texts.button}</Button>
        </Inline>
      </Stack>
    </form>
  </Section>
)

const Filing = ({
  page,
  kept,
  blocked,
}: Pick<CheckDossierProps, 'page' | 'kept'> & { blocked: boolean }) => {
  if (page.right !== 'representative')
    return <Alert tone="information">{texts.onlyRepresentative}</Alert>
  return blocked ? null : <Signature page={page} kept={kept} />
}

/** What stands between a dossier and its filing. */
const obstaclesOf = (page: DossierPage) => {
  const blocking = page.evaluation.issues.filter(({ severity }) => severity === 'blocking')
  const rules = verdictsOf(page).filter(({ severity }) => severity === 'blocking')
  const missing = blocking.filter(({ code }) => MISSING.has(code))
  const wrong = [
    ...blocking.filter(({ code }) => !MISSING.has(code)).map(entryOf(page.dossier.reference)),
    // An empty dossier breaks rules only because nothing is asked yet.
    ...(missing.length > 0 ? [] : rules.map(({ message }) => ruleEntry(message))),
  ]
  return { missing, wrong, blocked: blocking.length + rules.length > 0 }
}

const Warnings = ({ issues }: { issues: readonly Issue[] }) => {
  const warnings = issues.filter(({ severity }) => severity === 'warning')
  return warnings.length === 0 ? null : (
    <Alert tone="warning" title={texts.warnings}>
      <ul>
        {warnings.map(({ path, label, sentence }) => (
          <li key={path}>
            {label}&nbsp;: {sentence}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

export type CheckDossierProps = {
  page: DossierPage
  /** The last signature by derogation that was asked, if any. */
  derogation: Derogation | undefined
  /** Code of what was just refused, and the form that was. */
  refused: string | undefined
  kept: Kept
}

/** What is missing or wrong, each with its link; then the signature and the filing. */
export const CheckDossier = ({ page, derogation, refused, kept }: CheckDossierProps) => {
  const { dossier, revision, evaluation, closesAt, now } = page
  const { missing, wrong, blocked } = obstaclesOf(page)
  return (
    <>
      <PageHeading over={dossierTexts.over(dossier.reference)} title={texts.title}>
        <p>
          {dossierTexts.closing}&nbsp;:{' '}
          <Deadline instant={closesAt} now={now} zone={revision.edition.calendar.zone} />
        </p>
      </PageHeading>
      <Stack gap="large">
        <RefusedForm refused={refused} form={refill(kept, filingAction(page))} />
        {blocked ? null : (
          <Alert tone="success" title={texts.ready}>
            <p>{texts.readyAdvice}</p>
          </Alert>
        )}
        {wrong.length > 0 ? (
          <ErrorSummary title={texts.wrong(wrong.length)} errors={wrong} />
        ) : null}
        <Missing page={page} issues={missing} />
        <Warnings issues={evaluation.issues} />
        <Rules verdicts={verdictsOf(page)} />
        <Filing page={page} kept={kept} blocked={blocked} />
        <LateSignature page={page} derogation={derogation} kept={kept} blocked={blocked} />
      </Stack>
    </>
  )
}
