import { withQuery } from '#accounts/return-path.ts'
import { demoTexts as texts } from '#i18n/account-pages.ts'
import { demoAccounts, demoPassword, type DemoAccount } from '#seed/accounts.ts'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Hidden } from '#ui/components/Hidden.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Section } from '#ui/layout/Section.tsx'

export type Prefilled = { email: string; password: string; label: string }

/** The account that the address asks for, among those of the demonstration. */
export const prefilledAccount = (email: string | undefined): Prefilled | undefined => {
  const found = demoAccounts.find((account) => account.email === email)
  return found && { email: found.email, label: found.label, password: demoPassword }
}

const columns = (next: string | undefined): readonly Column<DemoAccount>[] => [
  { key: 'who', header: texts.who, rowHeader: true, cell: ({ label }) => label },
  { key: 'account', header: texts.account, cell: ({ email }) => email },
  {
    key: 'act',
    header: texts.act,
    cell: ({ email, label }) => (
      <a href={withQuery('/connexion', { compte: email, suite: next })}>
        {texts.fill}
        <Hidden>{texts.fillWith(label)}</Hidden>
      </a>
    ),
  },
]

/** The accounts of the demonstration. Links, so that they work without a script. */
export const DemoAccounts = ({ next }: { next: string | undefined }) => (
  <Section id="demonstration" title={texts.title} help={texts.lead}>
    <DataTable
      caption={texts.caption}
      captionHidden
      columns={columns(next)}
      rows={demoAccounts}
      rowKey={({ email }) => email}
    />
    <p>
      <TextLink href="/demo/courriels">{texts.mailbox}</TextLink>
    </p>
  </Section>
)
