import { APPLICANT_RIGHTS } from '#access/memberships.ts'
import { rightHelps, rightTexts } from '#i18n/accounts.ts'
import { formatInstantShort } from '#i18n/dates.ts'
import { inviteTexts as texts } from '#i18n/structure-pages.ts'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Hidden } from '#ui/components/Hidden.tsx'
import { Button } from '#ui/components/Button.tsx'
import { RadioGroup } from '#ui/components/RadioGroup.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'

import type { Invitation } from '../../payload-types.ts'
import { EmailInput } from './fields.tsx'
import { errorOf, type FormState } from './form-state.ts'
import { PlainForm } from './PlainForm.tsx'

type Props = { structure: string; state: FormState; invitations: readonly Invitation[] }

export const RIGHT_OPTIONS = APPLICANT_RIGHTS.map((value) => ({
  value,
  label: rightTexts[value],
  help: rightHelps[value],
}))

const columns = (structure: string): readonly Column<Invitation>[] => [
  { key: 'email', header: texts.email, rowHeader: true, cell: ({ email }) => email },
  { key: 'right', header: texts.right, cell: ({ right }) => rightTexts[right] },
  {
    key: 'until',
    header: texts.until,
    cell: ({ expiresAt }) => formatInstantShort(new Date(expiresAt)),
  },
  {
    key: 'act',
    header: texts.act,
    cell: ({ id, email }) => (
      <form method="post" action={`/api/structure/${structure}/invitations/${id}/withdraw`}>
        <Button type="submit" appearance="tertiary" size="small">
          {texts.withdraw}
          <Hidden>{texts.withdrawOf(email)}</Hidden>
        </Button>
      </form>
    ),
  },
]

/** Those who were invited and have not come yet. */
export const OpenInvitations = ({ structure, invitations }: Omit<Props, 'state'>) =>
  invitations.length === 0 ? null : (
    <Section id="invitations" title={texts.open} level={3}>
      <DataTable
        caption={texts.caption}
        captionHidden
        columns={columns(structure)}
        rows={invitations}
        rowKey={({ id }) => id}
      />
    </Section>
  )

export const Invite = ({ structure, state }: Omit<Props, 'invitations'>) => (
  <Section id="inviter" title={texts.title} help={texts.help}>
    <PlainForm
      action={`/api/structure/${structure}/invitations`}
      submit={texts.submit}
      appearance="secondary"
    >
      <EmailInput state={state} label={texts.email} autoComplete="off" />
      <RadioGroup
        id="right"
        label={texts.right}
        required
        options={RIGHT_OPTIONS}
        defaultValue={state.values['right'] ?? 'editor'}
        error={errorOf(state, 'right')}
      />
    </PlainForm>
  </Section>
)
