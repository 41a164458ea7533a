import type { Metadata } from 'next'

import { readInvitation, type ShownInvitation } from '#accounts/invitations/read.ts'
import { withQuery } from '#accounts/return-path.ts'
import { currentUser } from '#accounts/session.ts'
import { invitationTexts as texts, registrationTexts, signInTexts } from '#i18n/account-pages.ts'
import { rightHelps, rightTexts } from '#i18n/accounts.ts'
import { formatInstant } from '#i18n/dates.ts'
import { refusals } from '#i18n/refusals.ts'
import { clock } from '#platform/clock.ts'
import { guichet } from '#platform/payload.ts'
import { NameInput, PasswordInput } from '#site/accounts/fields.tsx'
import { formState, type FormState, type Search } from '#site/accounts/form-state.ts'
import { FormOutcome } from '#site/accounts/FormOutcome.tsx'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { guarded } from '#site/guarded.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

const PATH = '/invitation'
const ACCEPT = '/api/invitations/accept'

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

type Parts = { state: FormState; token: string; invitation: ShownInvitation }

const What = ({
  invitation: { structure, right, email, expiresAt },
}: Pick<Parts, 'invitation'>) => (
  <Facts
    facts={[
      { term: texts.structure, value: structure.name },
      { term: texts.right, value: `${rightTexts[right]}. ${rightHelps[right]}` },
      { term: texts.email, value: email },
      { term: texts.until, value: formatInstant(new Date(expiresAt)) },
    ]}
  />
)

const Newcomer = ({ state, token }: Parts) => (
  <Section id="compte" title={texts.openTitle} help={texts.openHelp}>
    <PlainForm action={ACCEPT} submit={texts.openSubmit} hidden={{ token }}>
      <NameInput state={state} />
      <PasswordInput state={state} label={registrationTexts.password} fresh />
    </PlainForm>
  </Section>
)

const SignInFirst = ({ token }: Pick<Parts, 'token'>) => (
  <Stack>
    <p>{texts.signInHelp}</p>
    <ButtonLink href={withQuery('/connexion', { suite: withQuery(PATH, { jeton: token }) })}>
      {signInTexts.title}
    </ButtonLink>
  </Stack>
)

const OtherAccount = ({ email }: { email: string }) => (
  <Stack>
    <Alert tone="warning">{texts.otherAccount(email)}</Alert>
    <PlainForm action="/api/account/sign-out" submit={texts.signOut} appearance="secondary" />
  </Stack>
)

const Answer = async (parts: Parts) => {
  const { invitation, token } = parts
  const signedIn = await currentUser()
  if (signedIn && signedIn.user.email !== invitation.email)
    return <OtherAccount email={signedIn.user.email} />
  if (signedIn) return <PlainForm action={ACCEPT} submit={texts.accept} hidden={{ token }} />
  return invitation.hasAccount ? <SignInFirst token={token} /> : <Newcomer {...parts} />
}

const Over = () => (
  <Alert tone="warning" title={refusals['refus.invitation_perimee']?.sentence} level={2}>
    <p>{texts.over}</p>
  </Alert>
)

const InvitationPage = async ({ searchParams }: { searchParams: Search }) => {
  const state = await formState(PATH, searchParams)
  const token = state.parameter('jeton') ?? ''
  const invitation = await readInvitation(await guichet(), token, clock.now())
  return (
    <SitePage path={PATH} breadcrumb={{ current: texts.title }}>
      <PageHeading
        title={texts.title}
        lead={invitation ? texts.lead(invitation.structure.name) : undefined}
      />
      {invitation ? (
        <Stack gap="large">
          <FormOutcome state={state} />
          <What invitation={invitation} />
          <Answer state={state} token={token} invitation={invitation} />
        </Stack>
      ) : (
        <Over />
      )}
    </SitePage>
  )
}

export default guarded(InvitationPage)
