import type { Metadata } from 'next'

import { hasRole } from '#access/actor.ts'
import { steeringTexts as texts } from '#i18n/steering.ts'
import { loadEditions } from '#site/editions/load.ts'
import { ForbiddenPage } from '#site/ForbiddenPage.tsx'
import { guarded } from '#site/guarded.tsx'
import { pageRequest } from '#site/page-request.ts'
import { SitePage } from '#site/SitePage.tsx'
import { Calls, type CountedCall } from '#site/steering/Calls.tsx'
import { Regions } from '#site/steering/Regions.tsx'
import { Tasks } from '#site/steering/Tasks.tsx'
import { countsByRegion, countsOfCall } from '#steering/counts.ts'
import { readSteeringTasks } from '#steering/waiting.ts'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

const PATH = '/pilotage'
/** Calls that are counted: those of the last years. */
const MOST_CALLS = 12

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

const SteeringPage = async () => {
  const { req, actor } = await pageRequest(PATH)
  if (!hasRole(actor, 'national_manager')) return <ForbiddenPage />
  const calls: CountedCall[] = []
  for (const call of (await loadEditions()).slice(0, MOST_CALLS))
    calls.push({ call, states: await countsOfCall(req, call.id) })
  const { states, regions } = await countsByRegion(req)
  return (
    <SitePage path={PATH} density="agent" breadcrumb={{ current: texts.title }}>
      <PageHeading
        title={texts.title}
        lead={texts.lead}
        actions={
          <ButtonLink href="/admin/collections/calls" appearance="secondary">
            {texts.editions}
          </ButtonLink>
        }
      />
      <Stack gap="large">
        <Tasks tasks={await readSteeringTasks(req)} />
        <Section id="appels" title={texts.calls} help={texts.callsHelp}>
          <Calls rows={calls} />
        </Section>
        <Section id="regions" title={texts.regions} help={texts.regionsHelp}>
          {states.length === 0 ? (
            <EmptyState title={texts.noDossier} />
          ) : (
            <Regions states={states} rows={regions} />
          )}
        </Section>
      </Stack>
    </SitePage>
  )
}

export default guarded(SteeringPage)
