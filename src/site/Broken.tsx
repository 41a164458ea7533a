import { failureTexts as texts } from '#i18n/site.ts'
import { Button } from '#ui/components/Button.tsx'
import { ButtonGroup } from '#ui/components/ButtonGroup.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { PageShell } from '#ui/shell/PageShell.tsx'

import { Failure } from './Failure.tsx'
import { FOOTER_LINKS, navigationFrom } from './navigation.ts'

export type BrokenProps = {
  /** Number under which the fault was logged. */
  incident?: string
  retry: () => void
}

/** A fault of ours. Nothing is known of the visitor here: the way to their space asks who they are. */
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
      <ButtonGroup>
        <Button onClick={retry}>{texts.retry}</Button>
        <ButtonLink href="/espace" appearance="secondary">
          {texts.space}
        </ButtonLink>
        <ButtonLink href="/" appearance="secondary">
          {texts.home}
        </ButtonLink>
      </ButtonGroup>
    </Failure>
  </PageShell>
)
