import type { Metadata } from 'next'

import { homeOf } from '#accounts/return-path.ts'
import { mayFile } from '#editions/status.ts'
import { spaceTexts as texts } from '#i18n/applicant.ts'
import { processTexts } from '#i18n/processes.ts'
import { clock } from '#platform/clock.ts'
import { formState, type Search } from '#site/accounts/form-state.ts'
import { FormOutcome } from '#site/accounts/FormOutcome.tsx'
import { myDossiers, myStructures, type ListedDossier } from '#site/applicant/load-space.ts'
import { nextStep } from '#site/applicant/next-step.ts'
import { OpenDossier } from '#site/applicant/OpenDossier.tsx'
import { readWaiting } from '#site/applicant/waiting.ts'
import { WaitingList } from '#site/applicant/WaitingList.tsx'
import { ListExports } from '#site/ListExports.tsx'
import { loadEditions } from '#site/editions/load.ts'
import { pageRequest, type PageRequest } from '#site/page-request.ts'
import { guarded } from '#site/guarded.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { Outcome } from '#ui/components/Outcome.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'
import type { DossierState } from '#workflows/dossier/facts.ts'

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

type Row = ListedDossier & { next: string }

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'reference',
    header: texts.reference,
    rowHeader: true,
    cell: ({ reference }) => <a href={`/dossiers/${reference}`}>{reference}</a>,
  },
  { key: 'structure', header: texts.structure, cell: ({ structureName }) => structureName },
  {
    key: 'state',
    header: texts.state,
    cell: ({ state }) => processTexts.dossier.states[state as DossierState].structure,
  },
  { key: 'next', header: texts.next, cell: ({ next }) => next },
]

const Dossiers = async ({
  page,
  dossiers,
}: {
  page: PageRequest
  dossiers: readonly ListedDossier[]
}) => {
  const rows = await Promise.all(
    dossiers.map(async (dossier) => ({ ...dossier, next: await nextStep(page.req, dossier) })),
  )
  return (
    <DataTable
      caption={texts.dossiersCaption}
      captionHidden
      columns={COLUMNS}
      rows={rows}
      rowKey={({ id }) => id}
      rowsOpen
    />
  )
}

const ApplicantSpace = async ({ page }: { page: PageRequest }) => {
  const now = clock.now()
  const dossiers = await myDossiers(page.req)
  const structures = await myStructures(page.req, [...page.actor.structures.keys()])
  const writable = structures.filter(({ id }) => page.actor.structures.get(id) !== 'reader')
  const open = (await loadEditions()).filter(({ status }) => mayFile(status))
  return (
    <Stack gap="large">
      {dossiers.length === 0 ? null : (
        <WaitingList tasks={await readWaiting(page.req, dossiers, now)} now={now} />
      )}
      <Section id="dossiers" title={texts.dossiers}>
        {dossiers.length === 0 ? (
          <EmptyState title={texts.none}>
            <p>{texts.noneAdvice}</p>
          </EmptyState>
        ) : (
          <Stack>
            <Dossiers page={page} dossiers={dossiers} />
            <ListExports path="/espace" />
          </Stack>
        )}
      </Section>
      {writable.length === 0 ? (
        <p>{texts.readOnly}</p>
      ) : (
        <OpenDossier
          structures={writable}
          calls={open.map(({ slug, edition }) => ({ slug, shortTitle: edition.shortTitle }))}
        />
      )}
    </Stack>
  )
}

const hadOffice = ({ user }: PageRequest): boolean =>
  (user.memberships ?? []).some(({ role }) => role !== 'applicant')

const WithoutStructure = ({ page }: { page: PageRequest }) => {
  if (page.actor.roles.size === 0 && hadOffice(page))
    return (
      <EmptyState title={texts.noOffice}>
        <p>{texts.noOfficeAdvice}</p>
      </EmptyState>
    )
  return page.actor.roles.size > 0 ? (
    <EmptyState
      title={texts.agent}
      action={<ButtonLink href={homeOf(page.actor)}>{texts.workplace}</ButtonLink>}
    >
      <p>{texts.agentAdvice}</p>
    </EmptyState>
  ) : (
    <EmptyState
      title={texts.noStructure}
      action={<ButtonLink href="/espace/structure">{texts.declare}</ButtonLink>}
    >
      <p>{texts.noStructureAdvice}</p>
    </EmptyState>
  )
}

const SpacePage = async ({ searchParams }: { searchParams: Search }) => {
  const page = await pageRequest('/espace')
  const state = await formState('/espace', searchParams)
  return (
    <SitePage path="/espace" breadcrumb={{ current: texts.title }}>
      <PageHeading title={texts.title} lead={texts.lead} />
      <Stack gap="large">
        <FormOutcome state={state} />
        {state.parameter('fait') === 'abandon' ? (
          <Outcome tone="success">{texts.abandoned}</Outcome>
        ) : null}
        {page.actor.structures.size > 0 ? (
          <ApplicantSpace page={page} />
        ) : (
          <WithoutStructure page={page} />
        )}
      </Stack>
    </SitePage>
  )
}

export default guarded(SpacePage)
