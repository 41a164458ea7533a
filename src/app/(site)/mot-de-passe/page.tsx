import type { Metadata } from 'next'

import { passwordTexts as texts } from '#i18n/account-pages.ts'
import { EmailInput } from '#site/accounts/fields.tsx'
import { formState, type Search } from '#site/accounts/form-state.ts'
import { FormOutcome } from '#site/accounts/FormOutcome.tsx'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { metadataOf } from '#site/metadata.ts'
import { SitePage } from '#site/SitePage.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

const PATH = '/mot-de-passe'

export const generateMetadata = (): Metadata =>
  metadataOf({ title: texts.title, description: texts.lead, path: PATH })

const ForgottenPage = async ({ searchParams }: { searchParams: Search }) => {
  const state = await formState(PATH, searchParams)
  return (
    <SitePage path={PATH} breadcrumb={{ current: texts.title }}>
      <PageHeading title={texts.title} lead={texts.lead} />
      <Stack gap="large">
        <FormOutcome state={state} />
        <PlainForm action="/api/account/password/forgot" submit={texts.submit}>
          <EmailInput state={state} label={texts.email} autoComplete="username" />
        </PlainForm>
        <p>
          <TextLink href="/connexion">{texts.back}</TextLink>
        </p>
      </Stack>
    </SitePage>
  )
}

export default ForgottenPage
