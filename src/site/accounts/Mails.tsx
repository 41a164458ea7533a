import type { TypedUser } from 'payload'

import { MAIL_CHOICES } from '#accounts/profile.ts'
import { profileTexts as texts } from '#i18n/account-pages.ts'
import { RadioGroup } from '#ui/components/RadioGroup.tsx'
import { Section } from '#ui/layout/Section.tsx'

import { PlainForm } from './PlainForm.tsx'

/** When one is told of what the law does not require to be written at once. */
export const Mails = ({ user }: { user: TypedUser }) => (
  <Section id="courriels" title={texts.mails} help={texts.mailsHelp}>
    <PlainForm action="/api/account/profile" submit={texts.saveMails} appearance="secondary">
      <RadioGroup
        id="mailChoice"
        label={texts.mailChoice}
        options={MAIL_CHOICES.map((value) => ({ value, ...texts.mailChoices[value] }))}
        defaultValue={user.mailChoice ?? 'at_once'}
        required
      />
    </PlainForm>
  </Section>
)
