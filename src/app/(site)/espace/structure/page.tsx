import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'

import { mayGovern } from '#access/govern.ts'
import { openInvitations } from '#accounts/invitations/invitations.ts'
import { membersOf } from '#accounts/memberships.ts'
import { withQuery } from '#accounts/return-path.ts'
import { navigationTexts } from '#i18n/site.ts'
import { structureTexts as texts } from '#i18n/structure-pages.ts'
import { clock } from '#platform/clock.ts'
import { formState, type FormState, type Search } from '#site/accounts/form-state.ts'
import { FormOutcome } from '#site/accounts/FormOutcome.tsx'
import { Invite, OpenInvitations } from '#site/accounts/Invitations.tsx'
import { Members } from '#site/accounts/Members.tsx'
import { StructureRecord } from '#site/accounts/StructureRecord.tsx'
import { myStructures } from '#site/applicant/load-space.ts'
import { pageRequest, type PageRequest } from '#site/page-request.ts'
import { SitePage } from '#site/SitePage.tsx'
import { guarded } from '#site/guarded.tsx'
import { Tabs } from '#ui/components/Tabs.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import type { Structure } from '../../../../payload-types.ts'

const PATH = '/espace/structure'
const SPACE = { label: navigationTexts.space, href: '/espace' }

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

type Parts = { page: PageRequest; structure: Structure; state: FormState }

const Whole = async ({ page: { req, user, actor }, structure, state }: Parts) => {
  const now = clock.now()
  const governs = mayGovern(actor, structure.id).ok
  const members = await membersOf(req, structure.id, now)
  const invitations = governs ? await openInvitations(req.payload, structure.id, now) : []
  return (
    <Stack gap="large">
      <StructureRecord structure={structure} state={state} governs={governs} />
      <Members structure={structure.id} members={members} self={user.id} governs={governs} />
      <OpenInvitations structure={structure.id} invitations={invitations} />
      {governs ? <Invite structure={structure.id} state={state} /> : null}
      <p>
        <TextLink href={`${PATH}/nouvelle`}>{texts.another}</TextLink>
      </p>
    </Stack>
  )
}

const Choice = ({ structures, shown }: { structures: readonly Structure[]; shown: string }) =>
  structures.length < 2 ? null : (
    <Tabs
      label={texts.choose}
      tabs={structures.map(({ id, name }) => ({
        label: name,
        href: withQuery(PATH, { structure: id }),
        current: id === shown,
      }))}
    />
  )

const StructurePage = async ({ searchParams }: { searchParams: Search }) => {
  const page = await pageRequest(PATH)
  const state = await formState(PATH, searchParams)
  const structures = await myStructures(page.req, [...page.actor.structures.keys()])
  if (structures.length === 0)
    redirect(withQuery(`${PATH}/nouvelle`, { fait: state.parameter('fait') }))
  const asked = state.parameter('structure') ?? structures[0]?.id
  const structure = structures.find(({ id }) => id === asked)
  if (!structure) notFound()
  return (
    <SitePage path={PATH} breadcrumb={{ parents: [SPACE], current: texts.title }}>
      <PageHeading title={texts.title} over={structure.name} lead={texts.lead} />
      <Stack gap="large">
        <FormOutcome state={state} />
        <Choice structures={structures} shown={structure.id} />
        <Whole page={page} structure={structure} state={state} />
      </Stack>
    </SitePage>
  )
}

export default guarded(StructurePage)
