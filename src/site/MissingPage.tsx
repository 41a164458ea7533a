import { headers } from 'next/headers'
import { notFound } from 'next/navigation'

import { EDITIONS_PATH } from '#editions/paths.ts'
import { failureTexts as texts } from '#i18n/failures.ts'
import { answerWith } from '#platform/http/page-status.ts'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'

import { Failure } from './Failure.tsx'
import { SitePage } from './SitePage.tsx'
import { WaysOn } from './WaysOn.tsx'

/** What a 404 says. */
export const Missing = () => (
  <SitePage path="/">
    <Failure texts={texts.missing}>
      <WaysOn>
        <ButtonLink href={EDITIONS_PATH}>{texts.editions}</ButtonLink>
        <ButtonLink href="/espace" appearance="secondary">
          {texts.space}
        </ButtonLink>
      </WaysOn>
    </Failure>
  </SitePage>
)

/** 404, whole in its first answer: a page returns it where it has nothing to show. */
export const MissingPage = async () => {
  if (!answerWith(await headers(), 404)) notFound()
  return <Missing />
}
