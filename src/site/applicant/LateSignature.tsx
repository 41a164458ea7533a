import { lateSignatureInstant, localDateOf } from '#editions/calendar.ts'
import { formatDate, formatInstant } from '#i18n/dates.ts'
import { lateSignatureTexts as texts } from '#i18n/late-signature.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { refill, type Kept } from '#site/refill.ts'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'
import { LONGEST_REASON } from '#workflows/reason.ts'

import type { Derogation } from '../../payload-types.ts'
import type { DossierPage } from './load-dossier.ts'

export type LateSignatureProps = {
  page: DossierPage
  /** The last one asked, if any. */
  derogation: Derogation | undefined
  /** The form of this page that was refused last, if one was. */
  kept: Kept
  /** Something still stands between the dossier and its filing. */
  blocked: boolean
}

type AskProps = Pick<LateSignatureProps, 'page' | 'kept'> & { again: boolean }

const Ask = ({ page, kept, again }: AskProps) => {
  const { calendar } = page.revision.edition
  const action = `/api/dossiers/${page.dossier.reference}/late-signature`
  const refilled = refill(kept, action)
  return (
    <Accordion title={again ? texts.again : texts.ask} open={refilled.sent}>
      <Stack>
        <p>{texts.askHelp(formatDate(calendar.lateSignatureUntil ?? calendar.closing.date))}</p>
        <PlainForm action={action} submit={texts.askButton} appearance="secondary">
          <TextArea
            id="motif-signature"
            name="reason"
            label={texts.reason}
            help={texts.reasonHelp}
            defaultValue={refilled.value('reason')}
            error={refilled.error('reason')}
            required
            maxLength={LONGEST_REASON}
            rows={4}
          />
        </PlainForm>
      </Stack>
    </Accordion>
  )
}

const Requested = ({ page, derogation }: { page: DossierPage; derogation: Derogation }) => {
  const when = formatInstant(new Date(derogation.askedAt), page.revision.edition.calendar.zone)
  return (
    <Stack>
      <Alert tone="information" title={texts.requested}>
        <p>{texts.requestedOn(when)}</p>
        <p>
          {texts.yourReason}&nbsp;: {derogation.reason}
        </p>
      </Alert>
      <PlainForm
        action={`/api/dossiers/${page.dossier.reference}/late-signature/withdraw`}
        submit={texts.takeBack}
        appearance="secondary"
      />
    </Stack>
  )
}

const Granted = ({
  page,
  derogation,
  blocked,
}: LateSignatureProps & { derogation: Derogation }) => {
  const { zone } = page.revision.edition.calendar
  const until = formatDate(localDateOf(new Date(derogation.until ?? page.closesAt), zone))
  return (
    <Stack>
      <Alert tone="success" title={texts.granted}>
        <p>{texts.grantedUntil(until)}</p>
        {derogation.answer ? <p>{texts.note(derogation.answer)}</p> : null}
        <p>{texts.grantedAdvice}</p>
      </Alert>
      {blocked ? (
        <p>{texts.notReady}</p>
      ) : (
        <PlainForm
          action={`/api/dossiers/${page.dossier.reference}/file-unsigned`}
          submit={texts.file}
          appearance="secondary"
        />
      )}
    </Stack>
  )
}

const Refused = ({
  page,
  kept,
  derogation,
}: Pick<LateSignatureProps, 'page' | 'kept'> & { derogation: Derogation }) => (
  <Stack>
    <Alert tone="warning" title={texts.refused}>
      {derogation.answer ? <p>{texts.refusedWhy(derogation.answer)}</p> : null}
      <p>{texts.refusedAdvice}</p>
    </Alert>
    <Ask page={page} kept={kept} again />
  </Stack>
)

const Standing = (props: LateSignatureProps) => {
  const { page, kept, derogation } = props
  switch (derogation?.state) {
    case 'requested':
      return <Requested page={page} derogation={derogation} />
    case 'granted':
      return <Granted {...props} derogation={derogation} />
    case 'refused':
      return <Refused page={page} kept={kept} derogation={derogation} />
    default:
      return <Ask page={page} kept={kept} again={false} />
  }
}

/**
 * Where a late signature stands (R065): asked, granted, refused, or how to ask for it; nothing where the
 * edition allows none, once the call is closed, or for those who only read.
 */
export const LateSignature = (props: LateSignatureProps) => {
  const { revision, now, closesAt, right } = props.page
  const mayAct = right === 'editor' || right === 'representative'
  if (!mayAct || now > closesAt || lateSignatureInstant(revision.edition.calendar) === null)
    return null
  return (
    <Section id="signature-tardive" title={texts.title} help={texts.help}>
      <Standing {...props} />
    </Section>
  )
}
