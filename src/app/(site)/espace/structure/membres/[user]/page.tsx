import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { mayGovern } from '#access/govern.ts'
import { membersOf, type Member } from '#accounts/memberships.ts'
import { withQuery } from '#accounts/return-path.ts'
import { memberTexts as texts, structureTexts } from '#i18n/structure-pages.ts'
import { clock } from '#platform/clock.ts'
import { formState, type Search } from '#site/accounts/form-state.ts'
import { RIGHT_OPTIONS } from '#site/accounts/Invitations.tsx'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { pageRequest } from '#site/page-request.ts'
import { SitePage } from '#site/SitePage.tsx'
import { guarded } from '#site/guarded.tsx'
import { RadioGroup } from '#ui/components/RadioGroup.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

const PARENT = '/espace/structure'

type Props = { params: Promise<{ user: string }>; searchParams: Search }

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

type Parts = { member: Member; action: string; self: boolean }

const ChangeRight = ({ member, action }: Parts) => (
  <Section id="droit" title={texts.changeRight}>
    <PlainForm action={action} submit={texts.changeRight}>
      <RadioGroup
        id="right"
        label={texts.rightLegend}
        required
        options={RIGHT_OPTIONS}
        defaultValue={member.right}
      />
    </PlainForm>
  </Section>
)

const End = ({ member, action, self }: Parts) => (
  <Section
    id="depart"
    title={self ? texts.leave : texts.end}
    help={self ? texts.leaveHelp : texts.endHelp(member.name)}
  >
    <PlainForm
      action={action}
      submit={self ? texts.leave : texts.endSubmit(member.name)}
      hidden={{ end: '1' }}
      appearance="secondary"
      danger
    />
  </Section>
)

/** One member: the right, and the way out, each with what it will do. */
const MemberPage = async ({ params, searchParams }: Props) => {
  const { user: id } = await params
  const { parameter } = await formState(PARENT, searchParams)
  const structure = parameter('structure') ?? ''
  const path = `${PARENT}/membres/${encodeURIComponent(id)}`
  const { req, user, actor } = await pageRequest(withQuery(path, { structure }))
  const governs = mayGovern(actor, structure).ok
  const self = user.id === id && actor.structures.has(structure)
  if (!governs && !self) notFound()
  const member = (await membersOf(req, structure, clock.now())).find((found) => found.id === id)
  if (!member) notFound()
  const parts = { member, self, action: `/api/structure/${structure}/members/${id}` }
  return (
    <SitePage
      path={path}
      breadcrumb={{
        parents: [{ label: structureTexts.title, href: withQuery(PARENT, { structure }) }],
        current: member.name,
      }}
    >
      <PageHeading title={texts.one(member.name)} over={member.email} />
      <Stack gap="large">
        {governs ? <ChangeRight {...parts} /> : null}
        <End {...parts} />
      </Stack>
    </SitePage>
  )
}

export default guarded(MemberPage)
