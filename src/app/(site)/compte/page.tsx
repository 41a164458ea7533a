import type { Metadata } from 'next'
import type { TypedUser } from 'payload'

import { runsAt } from '#accounts/memberships.ts'
import { runningSessions, sessionIdOf } from '#accounts/sessions.ts'
import { profileTexts as texts } from '#i18n/account-pages.ts'
import { formatPhone } from '#forms/identifiers/phone.ts'
import { clock } from '#platform/clock.ts'
import { NameInput, PasswordInput, TypedInput } from '#site/accounts/fields.tsx'
import { formState, type FormState, type Search } from '#site/accounts/form-state.ts'
import { FormOutcome } from '#site/accounts/FormOutcome.tsx'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { Mails } from '#site/accounts/Mails.tsx'
import { Rights } from '#site/accounts/Rights.tsx'
import { Sessions } from '#site/accounts/Sessions.tsx'
import { myStructures } from '#site/applicant/load-space.ts'
import { pageRequest } from '#site/page-request.ts'
import { SitePage } from '#site/SitePage.tsx'
import { guarded } from '#site/guarded.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Prose } from '#ui/layout/Prose.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

const PATH = '/compte'
const ACTION = '/api/account/profile'

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

type Parts = {
  state: FormState
  user: TypedUser
  /** Holds an office of the State, a coordination or a national organisation. */
  agent: boolean
}

const Identity = ({ state, user, agent }: Parts) => (
  <Section id="coordonnees" title={texts.identity}>
    <Stack>
      <Facts facts={[{ term: texts.email, value: user.email }]} />
      <Prose>
        <p>{agent ? texts.emailHelpAgent : texts.emailHelp}</p>
      </Prose>
      <PlainForm action={ACTION} submit={texts.save}>
        <NameInput
          state={state}
          stored={user.name}
          {...(agent ? { help: texts.nameHelpAgent } : {})}
        />
        <TypedInput
          state={state}
          stored={user.phone ? formatPhone(user.phone) : undefined}
          id="phone"
          type="tel"
          label={texts.phone}
          help={agent ? texts.phoneHelpAgent : texts.phoneHelp}
          autoComplete="tel"
          maxLength={30}
          width="medium"
        />
      </PlainForm>
    </Stack>
  </Section>
)

const Password = ({ state }: Pick<Parts, 'state'>) => (
  <Section id="mot-de-passe" title={texts.password}>
    <PlainForm action={ACTION} submit={texts.change} appearance="secondary">
      <PasswordInput state={state} id="presentPassword" label={texts.present} />
      <PasswordInput state={state} label={texts.next} fresh />
    </PlainForm>
  </Section>
)

const AccountPage = async ({ searchParams }: { searchParams: Search }) => {
  const page = await pageRequest(PATH)
  const state = await formState(PATH, searchParams)
  const { user, actor, req } = page
  const structures = await myStructures(req, [...actor.structures.keys()])
  return (
    <SitePage path={PATH} breadcrumb={{ current: texts.title }}>
      <PageHeading title={texts.title} lead={texts.lead} />
      <Stack gap="large">
        <FormOutcome state={state} />
        <Identity state={state} user={user} agent={actor.offices.length > 0} />
        <Mails user={user} />
        <Password state={state} />
        <Rights
          memberships={(user.memberships ?? []).filter(runsAt(clock.now()))}
          structures={structures}
          now={clock.now()}
        />
        <Sessions sessions={runningSessions(user)} own={sessionIdOf(user)} />
      </Stack>
    </SitePage>
  )
}

export default guarded(AccountPage)
