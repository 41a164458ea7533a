import type { DocumentModel } from '#documents/blocks.ts'
import { spaceTexts } from '#i18n/applicant.ts'
import { CONVENTIONS_PATH } from '#convention/list.ts'
import { conventionListTexts, conventionTexts as texts } from '#i18n/conventions.ts'
import { ActOutcome } from '#site/dossier/ActOutcome.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { DocumentView } from '#ui/blocks/DocumentView.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { Outcome } from '#ui/components/Outcome.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { conventionName } from './convention-name.ts'
import { ConventionFacts } from './ConventionFacts.tsx'
import { Copies } from './Copies.tsx'
import { may, type ConventionPage } from './load.ts'
import { PlainActs } from './PlainActs.tsx'
import { SignForm } from './SignForm.tsx'

type Props = { page: ConventionPage; done?: string | undefined; refused?: string | undefined }

const Signing = ({ page }: { page: ConventionPage }) => {
  const { convention } = page
  if (convention.state !== 'sent' || page.reader !== 'structure') return null
  return (
    <Section id="signature" title={texts.sign}>
      {may(page, 'signByStructure') ? (
        <Stack>
          <SignForm reference={convention.reference} party="structure" help={texts.signHelp} />
          <p>{texts.changeHelp}</p>
          <PlainActs page={page} audience="structure" />
        </Stack>
      ) : (
        <Alert tone="information">{texts.notYours}</Alert>
      )}
    </Section>
  )
}

/** Its file is for the parties; who follows it reads its text. */
const Download = ({ page: { issued, convention, reader } }: { page: ConventionPage }) =>
  issued && reader !== 'follower' ? (
    <div>
      <ButtonLink
        href={`/api/documents/file/${issued.filename ?? ''}`}
        icon="download"
        appearance="secondary"
      >
        {convention.state === 'sent' ? texts.download : texts.downloadSigned}
      </ButtonLink>
    </div>
  ) : null

/** What an amendment amends, and what it changes of it is in its text. */
const Amending = ({ page: { amended } }: { page: ConventionPage }) =>
  amended ? (
    <p>
      {texts.amends}{' '}
      <TextLink href={`/conventions/${amended.reference}`}>{amended.reference}</TextLink>.
    </p>
  ) : null

const Text = ({ page: { issued } }: { page: ConventionPage }) =>
  issued?.model ? (
    <Accordion title={texts.text}>
      <DocumentView document={issued.model as unknown as DocumentModel} level={3} />
    </Accordion>
  ) : null

/** A convention as its structure sees it: what it says, its dates, its copies, and how to sign it. */
export const ConventionView = ({ page, done, refused }: Props) => {
  const { convention, dossier, copies, revision, reader } = page
  const audience = reader === 'structure' ? 'structure' : 'agent'
  return (
    <SitePage
      path={`/conventions/${convention.reference}`}
      breadcrumb={{
        parents:
          reader === 'structure'
            ? [
                { label: spaceTexts.title, href: '/espace' },
                { label: dossier.reference, href: `/dossiers/${dossier.reference}` },
              ]
            : [{ label: conventionListTexts.title, href: CONVENTIONS_PATH }],
        current: convention.reference,
      }}
    >
      <PageHeading title={conventionName(convention)} lead={dossier.structureName} />
      <Stack gap="large">
        <ActOutcome refused={refused} />
        {done === 'convention-signee' ? <Outcome tone="success">{texts.signed}</Outcome> : null}
        <ConventionFacts convention={convention} audience={audience} />
        <Amending page={page} />
        <Download page={page} />
        <Signing page={page} />
        {reader === 'follower' ? null : (
          <Copies copies={copies} zone={revision.edition.calendar.zone} />
        )}
        <Text page={page} />
      </Stack>
    </SitePage>
  )
}
