import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { homeOf, localPath, withQuery } from '#accounts/return-path.ts'
import { currentUser } from '#accounts/session.ts'
import { demoTexts, signInTexts as texts } from '#i18n/account-pages.ts'
import { environment } from '#platform/env.ts'
import { DemoAccounts, prefilledAccount, type Prefilled } from '#site/accounts/DemoAccounts.tsx'
import { EmailInput, PasswordInput } from '#site/accounts/fields.tsx'
import { formState, type FormState, type Search } from '#site/accounts/form-state.ts'
import { FormOutcome } from '#site/accounts/FormOutcome.tsx'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { metadataOf } from '#site/metadata.ts'
import { SitePage } from '#site/SitePage.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

const PATH = '/connexion'

export const generateMetadata = (): Metadata =>
  metadataOf({ title: texts.title, description: texts.lead, path: PATH })

type Parts = { state: FormState; next: string | undefined; prefilled: Prefilled | undefined }

const SignIn = ({ state, next, prefilled }: Parts) => (
  <PlainForm action="/api/account/sign-in" submit={texts.submit} hidden={{ suite: next }}>
    {prefilled ? <Alert tone="information">{demoTexts.filled(prefilled.label)}</Alert> : null}
    <EmailInput
      state={state}
      label={texts.email}
      stored={prefilled?.email}
      autoComplete="username"
    />
    <PasswordInput state={state} label={texts.password} prefilled={prefilled?.password} />
    <p>
      <TextLink href="/mot-de-passe">{texts.forgotten}</TextLink>
    </p>
  </PlainForm>
)

const Unconfirmed = ({ email }: { email: string }) => (
  <Section id="confirmation" title={texts.unconfirmedTitle} help={texts.unconfirmed(email)}>
    <PlainForm
      action="/api/account/confirm/send"
      submit={texts.sendAgain}
      hidden={{ email }}
      appearance="secondary"
    />
  </Section>
)

const NoAccount = ({ next }: { next: string | undefined }) => (
  <Section id="sans-compte" title={texts.noAccountTitle} help={texts.noAccount}>
    <ButtonLink href={withQuery('/inscription', { suite: next })} appearance="secondary">
      {texts.register}
    </ButtonLink>
  </Section>
)

const SignInPage = async ({ searchParams }: { searchParams: Search }) => {
  const state = await formState(PATH, searchParams)
  const next = localPath(state.parameter('suite'))
  const signedIn = await currentUser()
  if (signedIn) redirect(next ?? homeOf(signedIn.actor))
  const { demo } = environment()
  const prefilled = demo ? prefilledAccount(state.parameter('compte')) : undefined
  const email = state.values['email']
  return (
    <SitePage path={PATH} breadcrumb={{ current: texts.title }}>
      <PageHeading title={texts.title} lead={texts.lead} />
      <Stack gap="large">
        <FormOutcome state={state} />
        {state.refusal?.code === 'refus.compte_non_confirme' && email ? (
          <Unconfirmed email={email} />
        ) : null}
        <SignIn state={state} next={next} prefilled={prefilled} />
        <NoAccount next={next} />
        {demo ? <DemoAccounts next={next} /> : null}
      </Stack>
    </SitePage>
  )
}

export default SignInPage
