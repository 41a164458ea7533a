import type { Metadata } from 'next'

import { steeringOf } from '#access/rules/steering.ts'
import { steeringTexts as texts } from '#i18n/steering.ts'
import { formState, type Search } from '#site/accounts/form-state.ts'
import { ForbiddenPage } from '#site/ForbiddenPage.tsx'
import { guarded } from '#site/guarded.tsx'
import { pageRequest } from '#site/page-request.ts'
import { SitePage } from '#site/SitePage.tsx'
import { loadSteering } from '#site/steering/load-steering.ts'
import { SteeringView } from '#site/steering/SteeringView.tsx'
import { CALL_NAME, STEERING_PATH } from '#steering/address.ts'

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

/** The figures of a call: of a region for its services, of the nation for DGEFP and its committee. */
const SteeringPage = async ({ searchParams }: { searchParams: Search }) => {
  const { req, actor } = await pageRequest(STEERING_PATH)
  const steering = steeringOf(actor)
  if (!steering) return <ForbiddenPage />
  const { parameter } = await formState(STEERING_PATH, searchParams)
  return (
    <SitePage path={STEERING_PATH} density="agent" breadcrumb={{ current: texts.title }}>
      <SteeringView loaded={await loadSteering(req, parameter(CALL_NAME))} steering={steering} />
    </SitePage>
  )
}

export default guarded(SteeringPage)
