import type { Metadata } from 'next'

import { requireUser } from '#accounts/session.ts'
import { newStructureTexts as texts, structureTexts } from '#i18n/structure-pages.ts'
import { TypedInput } from '#site/accounts/fields.tsx'
import { formState, type Search } from '#site/accounts/form-state.ts'
import { FormOutcome } from '#site/accounts/FormOutcome.tsx'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { StructureFields } from '#site/accounts/StructureFields.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { guarded } from '#site/guarded.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

const PATH = '/espace/structure/nouvelle'

export const metadata: Metadata = { title: texts.title, robots: { index: false } }

const NewStructurePage = async ({ searchParams }: { searchParams: Search }) => {
  await requireUser(PATH)
  const state = await formState(PATH, searchParams)
  return (
    <SitePage path={PATH} breadcrumb={{ current: texts.title }}>
      <PageHeading title={texts.title} lead={texts.lead} />
      <Stack gap="large">
        <FormOutcome state={state} />
        <Alert tone="information">{texts.exists}</Alert>
        <PlainForm action="/api/structure" submit={texts.submit}>
          <TypedInput
            state={state}
            id="siret"
            label={structureTexts.siret}
            help={structureTexts.siretHelp}
            inputMode="numeric"
            autoComplete="off"
            required
            maxLength={30}
            width="medium"
          />
          <StructureFields state={state} />
        </PlainForm>
      </Stack>
    </SitePage>
  )
}

export default guarded(NewStructurePage)
