import type { ReactNode } from 'react'

import { dossierTexts as texts } from '#i18n/applicant.ts'
import { messageTexts } from '#i18n/messages.ts'
import { formatCents, formatEtp } from '#i18n/numbers.ts'
import { processTexts } from '#i18n/processes.ts'
import type { OfferedAct } from '#filing/acts.ts'
import { listed } from '#filing/filed-facts.ts'
import type { HistoryEntry } from '#filing/history.ts'
import { messagesPath } from '#messages/paths.ts'
import { ActPanel } from '#site/dossier/ActPanel.tsx'
import { History } from '#site/dossier/History.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { Outcome } from '#ui/components/Outcome.tsx'
import { Badge } from '#ui/components/Badge.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import { FileLine } from '#ui/components/FileLine.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Timeline } from '#ui/components/Timeline.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Unbroken } from '#ui/components/Unbroken.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'
import type { DossierState } from '#workflows/dossier/facts.ts'

import type { Document } from '../../payload-types.ts'
import type { DossierPage, IssuedDocument } from './load-dossier.ts'
import { progressOf } from './progress.ts'
import { SignatureAwaited } from './SignLate.tsx'

type Props = {
  page: DossierPage
  issued: readonly IssuedDocument[]
  joined: readonly Document[]
  justFiled: boolean
  /** What is asked of the structure now, above all else. */
  notice: ReactNode
  history: readonly HistoryEntry[]
  /** What somebody of the structure could do. */
  acts: readonly OfferedAct[]
  /** Messages of the service that nobody of the structure has read. */
  unread: number
}

const Issued = ({ reference, issued }: { reference: string; issued: readonly IssuedDocument[] }) =>
  issued.length === 0 ? (
    <Alert tone="information">{texts.preparing}</Alert>
  ) : (
    <ul className="ga-files">
      {issued.map(({ id, title, filesize, filename, requestKey }) => (
        <FileLine
          key={id}
          name={title}
          size={filesize ?? 0}
          state={{ kind: 'issued' }}
          href={`/api/documents/file/${filename}`}
          actions={
            <TextLink href={`/dossiers/${reference}/documents/${requestKey}`}>
              {texts.read}
            </TextLink>
          }
        />
      ))}
    </ul>
  )

const Joined = ({ page, joined }: { page: DossierPage; joined: readonly Document[] }) => (
  <ul className="ga-files">
    {listed(page.revision.edition, joined).map(({ label, fileName, bytes }, index) => (
      <FileLine
        key={joined[index]?.id ?? fileName}
        name={`${label} – ${fileName}`}
        size={bytes}
        state={{ kind: 'ready' }}
        href={`/api/documents/file/${joined[index]?.filename}`}
      />
    ))}
  </ul>
)

const Filed = ({ page, issued, joined }: Props) => {
  const { dossier } = page
  return (
    <>
      <Section id="chiffres" title={texts.money}>
        <Facts
          facts={[
            { term: texts.asked, value: formatCents(dossier.asked ?? 0) },
            { term: texts.etp, value: formatEtp(dossier.etp ?? 0) },
          ]}
        />
      </Section>
      <Section id="documents" title={texts.documents}>
        <Issued reference={dossier.reference} issued={issued} />
      </Section>
      <Section id="pieces" title={texts.joined}>
        <Joined page={page} joined={joined} />
      </Section>
    </>
  )
}

const Leaving = ({ page: { dossier }, acts }: Props) =>
  acts.length === 0 ? null : (
    <Section id="actes" title={texts.acts}>
      <ActPanel
        acts={acts}
        reference={dossier.reference}
        sequence={dossier.sequence}
        audience="structure"
      />
    </Section>
  )

const Deposited = ({ reference }: { reference: string }) => (
  <Outcome tone="success" title={texts.deposited}>
    <p>
      <Unbroken>{texts.depositedAdvice(reference)}</Unbroken>
    </p>
  </Outcome>
)

/** A dossier once filed: where it is, who has it, what next and by when, its documents in one place. */
export const FiledDossier = (props: Props) => {
  const { page, justFiled, history, unread } = props
  const { dossier, revision } = page
  const label = processTexts.dossier.states[dossier.state as DossierState].structure
  return (
    <>
      <PageHeading
        over={texts.over(dossier.reference)}
        title={dossier.projectTitle ?? texts.untitled}
        lead={`${dossier.structureName} – ${revision.edition.shortTitle}`}
        actions={
          <ButtonLink href={messagesPath(dossier.reference, 'structure')} appearance="secondary">
            {messageTexts.open}
          </ButtonLink>
        }
      >
        <Badge tone="information">{label}</Badge>
        {unread > 0 ? <Badge tone="warning">{messageTexts.unread(unread)}</Badge> : null}
      </PageHeading>
      <Stack gap="large">
        {justFiled ? <Deposited reference={dossier.reference} /> : null}
        {props.notice}
        <SignatureAwaited page={page} />
        <Section id="progression" title={texts.progress}>
          <Timeline entries={progressOf(page, history)} />
        </Section>
        <Filed {...props} />
        <Section id="historique" title={texts.history}>
          <History entries={history} zone={revision.edition.calendar.zone} />
        </Section>
        <Leaving {...props} />
      </Stack>
    </>
  )
}
