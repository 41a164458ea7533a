import type { DocumentModel } from '#documents/blocks.ts'
import { spaceTexts } from '#i18n/applicant.ts'
import { conventionTexts as texts } from '#i18n/conventions.ts'
import { ActOutcome } from '#site/dossier/ActOutcome.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { DocumentView } from '#ui/blocks/DocumentView.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { ConventionFacts } from './ConventionFacts.tsx'
import { Copies } from './Copies.tsx'
import { may, type ConventionPage } from './load.ts'
import { PlainActs } from './PlainActs.tsx'
import { SignForm } from './SignForm.tsx'

type Props = { page: ConventionPage; done?: string | undefined; refused?: string | undefined }

const Signing = ({ page }: { page: ConventionPage }) => {
  const { convention } = page
  if (convention.state !== 'sent') return null
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

const Download = ({ page: { issued } }: { page: ConventionPage }) =>
  issued ? (
    <div>
      <ButtonLink
        href={`/api/documents/file/${issued.filename ?? ''}`}
        icon="download"
        appearance="secondary"
      >
        {texts.download}
      </ButtonLink>
    </div>
  ) : null

const Text = ({ page: { issued } }: { page: ConventionPage }) =>
  issued?.model ? (
    <Accordion title={texts.text}>
      <DocumentView document={issued.model as unknown as DocumentModel} level={3} />
    </Accordion>
  ) : null

/** A convention as its structure sees it: what it says, its dates, its copies, and how to sign it. */
export const ConventionView = ({ page, done, refused }: Props) => {
  const { convention, dossier, copies, revision } = page
  return (
    <SitePage
      path={`/conventions/${convention.reference}`}
      breadcrumb={{
        parents: [
          { label: spaceTexts.title, href: '/espace' },
          { label: dossier.reference, href: `/dossiers/${dossier.reference}` },
        ],
        current: convention.reference,
      }}
    >
      <PageHeading title={texts.title(convention.reference)} lead={dossier.structureName} />
      <Stack gap="large">
        <ActOutcome refused={refused} />
        {done === 'convention-signee' ? (
          <Alert tone="success" announced>
            {texts.signed}
          </Alert>
        ) : null}
        <ConventionFacts convention={convention} audience="structure" />
        <Download page={page} />
        <Signing page={page} />
        <Copies copies={copies} zone={revision.edition.calendar.zone} />
        <Text page={page} />
      </Stack>
    </SitePage>
  )
}
