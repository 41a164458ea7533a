import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { homeOf, localPath, withQuery } from '#accounts/return-path.ts'
import { currentUser } from '#accounts/session.ts'
import { demoTexts, registrationTexts as texts } from '#i18n/account-pages.ts'
import { environment } from '#platform/env.ts'
import { EmailInput, NameInput, PasswordInput } from '#site/accounts/fields.tsx'
import { formState, type Search } from '#site/accounts/form-state.ts'
import { FormOutcome } from '#site/accounts/FormOutcome.tsx'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { metadataOf } from '#site/metadata.ts'
import { SitePage } from '#site/SitePage.tsx'
import { guarded } from '#site/guarded.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

const PATH = '/inscription'

export const generateMetadata = (): Metadata =>
  metadataOf({ title: texts.title, description: texts.lead, path: PATH })

const RegistrationPage = async ({ searchParams }: { searchParams: Search }) => {
  const state = await formState(PATH, searchParams)
  const next = localPath(state.parameter('suite'))
  const signedIn = await currentUser()
  if (signedIn) redirect(next ?? homeOf(signedIn.actor))
  return (
    <SitePage path={PATH} breadcrumb={{ current: texts.title }}>
      <PageHeading title={texts.title} lead={texts.lead} />
      <Stack gap="large">
        <FormOutcome state={state} />
        {state.done ? <p>{texts.again}</p> : null}
        {state.done && environment().demo ? (
          <p>
            <TextLink href="/demo/courriels">{demoTexts.mailbox}</TextLink>
          </p>
        ) : null}
        <PlainForm action="/api/account/register" submit={texts.submit} hidden={{ suite: next }}>
          <NameInput state={state} />
          <EmailInput state={state} label={texts.email} help={texts.emailHelp} />
          <PasswordInput state={state} label={texts.password} fresh />
        </PlainForm>
        <p>
          <TextLink href={withQuery('/connexion', { suite: next })}>{texts.signIn}</TextLink>
        </p>
      </Stack>
    </SitePage>
  )
}

export default guarded(RegistrationPage)
