import type { Metadata } from 'next'

import { confirmationTexts, passwordTexts as texts } from '#i18n/account-pages.ts'
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

const PATH = '/mot-de-passe/nouveau'

export const metadata: Metadata = { title: texts.newTitle, robots: { index: false } }

const NewPasswordPage = async ({ searchParams }: { searchParams: Search }) => {
  const state = await formState(PATH, searchParams)
  const token = state.parameter('jeton')
  return (
    <SitePage path={PATH} breadcrumb={{ current: texts.newTitle }}>
      <PageHeading title={texts.newTitle} lead={texts.newLead} />
      <Stack gap="large">
        <FormOutcome state={state} />
        {token === undefined ? (
          <Alert tone="warning">{confirmationTexts.missing}</Alert>
        ) : (
          <PlainForm
            action="/api/account/password/reset"
            submit={texts.newSubmit}
            hidden={{ token }}
          >
            <PasswordInput state={state} label={texts.newPassword} fresh />
          </PlainForm>
        )}
        <p>
          <TextLink href="/mot-de-passe">{texts.submit}</TextLink>
        </p>
      </Stack>
    </SitePage>
  )
}

export default guarded(NewPasswordPage)
