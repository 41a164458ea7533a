import { formatDate } from '#i18n/dates.ts'
import { localDateOf } from '#editions/calendar.ts'
import { dossierTexts } from '#i18n/applicant.ts'
import { signLateTexts as texts } from '#i18n/late-signature.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { RefusedForm } from '#site/dossier/RefusedForm.tsx'
import { refill, type Kept, type Refilled } from '#site/refill.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { Deadline } from '#ui/components/Deadline.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'
import { dossierWorkflow } from '#workflows/dossier/table.ts'

import type { DossierPage } from './load-dossier.ts'
import { SignatureFields } from './SignatureFields.tsx'

const { signLate, signLateInCorrection } = dossierWorkflow.transitions
const SIGNED_IN: readonly string[] = [...signLate.from, ...signLateInCorrection.from]

/** The last instant at which a dossier filed without a signature may be signed; null when none is awaited. */
const awaitedUntil = ({ dossier }: DossierPage): Date | null =>
  dossier.lateSignatureUntil && !dossier.signature && dossier.filedAt
    ? new Date(dossier.lateSignatureUntil)
    : null

const dayOf = (until: Date, { revision }: DossierPage): string =>
  formatDate(localDateOf(until, revision.edition.calendar.zone))

/** On the page of the dossier: the signature is awaited, with the way to it. */
export const SignatureAwaited = ({ page }: { page: DossierPage }) => {
  const until = awaitedUntil(page)
  if (!until || page.now > until || !SIGNED_IN.includes(page.dossier.state)) return null
  return (
    <Alert tone="warning" title={texts.awaited}>
      <p>{texts.awaitedBy(dayOf(until, page))}</p>
      {page.right === 'representative' ? (
        <ButtonLink href={`/dossiers/${page.dossier.reference}/signature`}>{texts.open}</ButtonLink>
      ) : (
        <p>{texts.onlyRepresentative}</p>
      )}
    </Alert>
  )
}

const signingAction = ({ dossier }: DossierPage): string =>
  `/api/dossiers/${dossier.reference}/sign`

type PartProps = { page: DossierPage; form: Refilled }

const Form = ({ page, form }: PartProps) => (
  <Section id="signature" title={texts.sign}>
    <PlainForm action={signingAction(page)} submit={texts.button}>
      <SignatureFields accept={texts.accept} refilled={form} />
    </PlainForm>
  </Section>
)

const Standing = ({ page, form }: PartProps) => {
  const until = awaitedUntil(page)
  if (!until)
    return (
      <Alert tone="information" title={texts.notAwaited}>
        <p>{texts.notAwaitedAdvice}</p>
      </Alert>
    )
  if (page.now > until)
    return (
      <Alert tone="error" title={texts.over}>
        <p>{texts.overAdvice(dayOf(until, page))}</p>
      </Alert>
    )
  return page.right === 'representative' ? (
    <Form page={page} form={form} />
  ) : (
    <Alert tone="information">{texts.onlyRepresentative}</Alert>
  )
}

export type SignLateProps = {
  page: DossierPage
  /** Code of what was just refused, and the form that was. */
  refused: string | undefined
  kept: Kept
}

/** The page on which only the signature is open (R065, X32). */
export const SignLate = ({ page, refused, kept }: SignLateProps) => {
  const { dossier, revision, now } = page
  const until = awaitedUntil(page)
  const form = refill(kept, signingAction(page))
  return (
    <>
      <PageHeading
        over={dossierTexts.over(dossier.reference)}
        title={texts.title}
        {...(until ? { lead: texts.lead } : {})}
      >
        {until ? (
          <p>
            {texts.until}{' '}
            <Deadline instant={until} now={now} zone={revision.edition.calendar.zone} />
          </p>
        ) : null}
      </PageHeading>
      <Stack gap="large">
        <RefusedForm refused={refused} form={form} />
        <TextLink href={`/dossiers/${dossier.reference}`}>{texts.reread}</TextLink>
        <Standing page={page} form={form} />
      </Stack>
    </>
  )
}
