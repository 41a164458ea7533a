import { administrationTexts as texts } from '#i18n/administration.ts'
import { readAccountsPage, type ShownAccount, type StructureNames } from '#operations/accounts.ts'
import { clock } from '#platform/clock.ts'
import type { PageRequest } from '#site/page-request.ts'
import { ListExports } from '#site/ListExports.tsx'
import { Button } from '#ui/components/Button.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { NameCell, SecondLine } from '#ui/components/NameCell.tsx'
import { Pagination } from '#ui/components/Pagination.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { TextInput } from '#ui/components/TextInput.tsx'
import { Inline } from '#ui/layout/Inline.tsx'
import { PlainList } from '#ui/layout/PlainList.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { shownMemberships } from './memberships.ts'

const PATH = '/administration/comptes'
const CONSOLE = '/admin/collections/users'

/** Beyond, the account itself lists them: a row stays a row. */
const MOST_SHOWN = 6

const Held = ({ account, structures }: { account: ShownAccount; structures: StructureNames }) => {
  const held = shownMemberships(account, structures, clock.now())
  if (held.length === 0) return texts.noMembership
  return (
    <PlainList>
      {held
        .slice(0, MOST_SHOWN)
        .map(({ words, runs }) => (runs ? words : <SecondLine key={words}>{words}</SecondLine>))}
      {held.length > MOST_SHOWN ? (
        <SecondLine>{texts.moreMemberships(held.length - MOST_SHOWN)}</SecondLine>
      ) : null}
    </PlainList>
  )
}

const columnsOf = (structures: StructureNames): readonly Column<ShownAccount>[] => [
  {
    key: 'email',
    header: texts.email,
    rowHeader: true,
    cell: ({ id, email }) => <a href={`${CONSOLE}/${id}`}>{email}</a>,
  },
  {
    key: 'name',
    header: texts.name,
    cell: ({ name, _verified }) => (
      <NameCell name={name}>
        {_verified ? null : <SecondLine strong>{texts.unconfirmed}</SecondLine>}
      </NameCell>
    ),
  },
  {
    key: 'memberships',
    header: texts.memberships,
    cell: (account) => <Held account={account} structures={structures} />,
  },
]

const Search = ({ search }: { search: string }) => (
  <search>
    <form method="get" action={PATH}>
      <Stack gap="small">
        <TextInput
          id="adresse"
          type="search"
          label={texts.search}
          defaultValue={search}
          autoComplete="off"
          width="medium"
        />
        <Inline>
          <Button type="submit">{texts.find}</Button>
          <ButtonLink href={`${CONSOLE}/create`} appearance="secondary">
            {texts.newAccount}
          </ButtonLink>
        </Inline>
      </Stack>
    </form>
  </search>
)

/** Accounts by address, each with its memberships and their dates; they are edited in the console. */
export const accounts = async ({ req }: PageRequest, search: string, number: number) => {
  const { rows, page, pages, structures } = await readAccountsPage(req, search, number)
  const href = (other: number): string => {
    const parameters = new URLSearchParams(search ? { adresse: search } : {})
    if (other > 1) parameters.set('page', String(other))
    return `${PATH}?${parameters.toString()}`
  }
  return (
    <Section id="comptes" title={texts.accounts} help={texts.accountsHelp}>
      <Search search={search} />
      <ListExports path={PATH} query={search ? { adresse: search } : {}} />
      <DataTable
        caption={texts.accountsCaption}
        captionHidden
        columns={columnsOf(structures)}
        rows={rows}
        rowKey={({ id }) => id}
        empty={texts.noAccount}
      />
      <Pagination current={page} total={pages} href={href} />
    </Section>
  )
}
