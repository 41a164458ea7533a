import { headers } from 'next/headers'

import { failureTexts as texts } from '#i18n/failures.ts'
import { answerWith } from '#platform/http/page-status.ts'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'

import { Failure } from './Failure.tsx'
import { SitePage } from './SitePage.tsx'
import { WaysOn } from './WaysOn.tsx'

/** 403, whole in its first answer: a page returns it to those who may not open it. */
export const ForbiddenPage = async () => {
  answerWith(await headers(), 403)
  return (
    <SitePage path="/">
      <Failure texts={texts.forbidden}>
        <WaysOn>
          <ButtonLink href="/espace">{texts.space}</ButtonLink>
          <ButtonLink href="/connexion" appearance="secondary">
            {texts.signIn}
          </ButtonLink>
        </WaysOn>
      </Failure>
    </SitePage>
  )
}
