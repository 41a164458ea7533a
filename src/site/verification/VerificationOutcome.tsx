import { groupedFingerprint } from '#documents/fingerprint.ts'
import { formatInstant, formatRelative } from '#i18n/dates.ts'
import { verificationSentences, verificationTexts as texts } from '#i18n/verification.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'
import type { IssuedDocument } from '#verification/issued-document.ts'
import type { Verification } from '#verification/verify.ts'

import { CodeForm } from './CodeForm.tsx'

const Known = ({ document }: { document: IssuedDocument }) => (
  <>
    <Alert tone="success" title={texts.knownTitle} level={2}>
      <p>{texts.known}</p>
    </Alert>
    <Facts
      facts={[
        { term: texts.kind, value: document.kind },
        { term: texts.edition, value: document.edition },
        { term: texts.issued, value: formatInstant(document.issuedAt) },
        { term: texts.code, value: document.code },
        { term: texts.fingerprint, value: <code>{groupedFingerprint(document.sha256)}</code> },
      ]}
    />
    <Section id="empreinte" title={texts.fingerprintTitle}>
      <p>{texts.fingerprintHelp}</p>
    </Section>
  </>
)

const Refused = ({ found }: { found: Exclude<Verification, { kind: 'known' }> }) => {
  if (found.kind === 'malformed') return null
  const limited = found.kind === 'limited'
  return (
    <Alert
      tone={limited ? 'warning' : 'error'}
      title={limited ? texts.limitedTitle : texts.unknownTitle}
      level={2}
    >
      <p>{limited ? verificationSentences.limited(leftOf(found.milliseconds)) : texts.unknown}</p>
    </Alert>
  )
}

/** « dans 8 minutes »: rounded up, so that the promise holds. */
const leftOf = (milliseconds: number): string => {
  const start = new Date(0)
  const minutes = Math.ceil(milliseconds / 60_000)
  return formatRelative(new Date(minutes * 60_000), start)
}

export type VerificationOutcomeProps = { found: Verification; typed: string }

/** What may be said of a code, and the form to try another. */
export const VerificationOutcome = ({ found, typed }: VerificationOutcomeProps) => (
  <Stack gap="large">
    {found.kind === 'known' ? <Known document={found.document} /> : <Refused found={found} />}
    <Section id="autre" title={found.kind === 'malformed' ? texts.label : texts.again}>
      {found.kind === 'malformed' ? (
        <CodeForm typed={typed} error={texts.malformed} />
      ) : (
        <CodeForm />
      )}
    </Section>
  </Stack>
)
