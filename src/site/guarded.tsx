import { headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import type { ReactNode } from 'react'

import { localPath } from '#accounts/return-path.ts'
import { failureTexts as texts } from '#i18n/failures.ts'
import { answerWith } from '#platform/http/page-status.ts'
import { Refused } from '#platform/errors.ts'
import { log } from '#platform/log.ts'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'

import { Broken } from './Broken.tsx'
import { MissingPage } from './MissingPage.tsx'

/**
 * A page that says so when it breaks, in its first answer: without it a fault leaves an empty document
 * to those who have no JavaScript. What the page reads itself is guarded; a fault while its parts are
 * rendered goes to `error.tsx`.
 */
export const guarded =
  <Props,>(page: (props: Props) => Promise<ReactNode>) =>
  async (props: Props): Promise<ReactNode> => {
    try {
      return await page(props)
    } catch (error) {
      // Redirections are thrown too.
      unstable_rethrow(error)
      // What one may not see does not exist.
      if (error instanceof Refused && error.code === 'refus.introuvable') return <MissingPage />
      const asked = await headers()
      const requestId = asked.get('x-request-id') ?? undefined
      const path = localPath(asked.get('x-path')) ?? '/'
      if (!answerWith(asked, 500)) throw error
      log.error('page.failed', error, { requestId, path: path.split('?')[0] })
      return (
        <Broken incident={requestId} retry={<ButtonLink href={path}>{texts.retry}</ButtonLink>} />
      )
    }
  }
