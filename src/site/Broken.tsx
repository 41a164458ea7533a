import type { ReactNode } from 'react'

import { failureTexts as texts } from '#i18n/failures.ts'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { PageShell } from '#ui/shell/PageShell.tsx'

import { Failure } from './Failure.tsx'
import { FOOTER_LINKS, navigationFrom } from './navigation.ts'
import { WaysOn } from './WaysOn.tsx'

export type BrokenProps = {
  /** Number under which the fault was logged. */
  incident?: string
  /** The act that shows the page again. */
  retry: ReactNode
}

/** A fault of ours. Nothing is read of the visitor here: the way to their space asks who they are. */
export const Broken = ({ incident, retry }: BrokenProps) => (
  <PageShell
    navigation={navigationFrom('/')}
    account={{ signedIn: false, signInHref: '/connexion' }}
    footer={{ links: FOOTER_LINKS }}
  >
    <Failure texts={texts.broken}>
      {incident ? (
        <p>
          {texts.incident} <strong>{incident}</strong>
        </p>
      ) : null}
      <WaysOn>
        {retry}
        <ButtonLink href="/espace" appearance="secondary">
          {texts.space}
        </ButtonLink>
      </WaysOn>
    </Failure>
  </PageShell>
)
