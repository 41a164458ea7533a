import type { Metadata } from 'next'

import { homeOf } from '#accounts/return-path.ts'
import { currentUser } from '#accounts/session.ts'
import { EDITIONS_PATH } from '#editions/paths.ts'
import type { PublishedEdition } from '#editions/published.ts'
import { mayFile } from '#editions/status.ts'
import { homeTexts as texts } from '#i18n/home.ts'
import { interfaceTexts } from '#i18n/interface.ts'
import { siteTexts } from '#i18n/site.ts'
import { clock } from '#platform/clock.ts'
import { guarded } from '#site/guarded.tsx'
import { metadataOf } from '#site/metadata.ts'
import { SitePage } from '#site/SitePage.tsx'
import { EditionCard } from '#site/editions/EditionCard.tsx'
import { loadEditions } from '#site/editions/load.ts'
import { HomeAccess } from '#site/home/HomeAccess.tsx'
import { HomeSteps } from '#site/home/HomeSteps.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

export const generateMetadata = (): Metadata => ({
  ...metadataOf({
    title: interfaceTexts.serviceName,
    description: siteTexts.description,
    path: '/',
  }),
  title: { absolute: interfaceTexts.serviceName },
})

type OpenProps = { open: readonly PublishedEdition[]; now: Date }

const OpenEditions = ({ open, now }: OpenProps) => (
  <Section id="ouverts" title={texts.open}>
    {open.length === 0 ? (
      <EmptyState
        title={texts.noneOpen}
        action={
          <ButtonLink href={EDITIONS_PATH} appearance="secondary">
            {texts.all}
          </ButtonLink>
        }
      >
        <p>{texts.noneOpenAdvice}</p>
      </EmptyState>
    ) : (
      <Stack>
        {open.map((found) => (
          <EditionCard key={found.id} found={found} now={now} />
        ))}
        <TextLink href={EDITIONS_PATH} icon="arrowRight">
          {texts.all}
        </TextLink>
      </Stack>
    )}
  </Section>
)

/** What the guichet is, what is open now, how it goes, and the way in. */
const HomePage = async () => {
  const open = (await loadEditions()).filter(({ status }) => mayFile(status))
  const signedIn = await currentUser()
  return (
    <SitePage path="/">
      <PageHeading title={texts.title} lead={texts.lead} />
      <OpenEditions open={open} now={clock.now()} />
      <HomeSteps />
      <HomeAccess home={signedIn ? homeOf(signedIn.actor) : undefined} />
    </SitePage>
  )
}

export default guarded(HomePage)
