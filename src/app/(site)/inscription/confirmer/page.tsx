import type { Metadata } from 'next'

import { localPath } from '#accounts/return-path.ts'
import { confirmationTexts as texts, passwordTexts } from '#i18n/account-pages.ts'
import { PasswordInput } from '#site/accounts/fields.tsx'
import { formState, type Search } from '#site/accounts/form-state.ts'
import { FormOutcome } from '#site/accounts/FormOutcome.tsx'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { guarded } from '#site/guarded.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

const PATH = '/inscription/confirmer'

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

/** Where the mail leads. Opening it confirms nothing: programs that read mails open links. */
const ConfirmationPage = async ({ searchParams }: { searchParams: Search }) => {
  const state = await formState(PATH, searchParams)
  const token = state.parameter('jeton')
  return (
    <SitePage path={PATH} breadcrumb={{ current: texts.title }}>
      <PageHeading title={texts.title} lead={texts.lead} />
      <Stack gap="large">
        <FormOutcome state={state} />
        {token === undefined ? (
          <Alert tone="warning">{texts.missing}</Alert>
        ) : (
          <PlainForm
            action="/api/account/confirm"
            submit={texts.submit}
            hidden={{ token, suite: localPath(state.parameter('suite')) }}
          >
            <PasswordInput state={state} label={texts.password} />
          </PlainForm>
        )}
        <p>
          <TextLink href="/mot-de-passe">{passwordTexts.title}</TextLink>
        </p>
      </Stack>
    </SitePage>
  )
}

export default guarded(ConfirmationPage)
