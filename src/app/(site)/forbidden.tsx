import { failureTexts as texts } from '#i18n/site.ts'
import { Failure } from '#site/Failure.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { ButtonGroup } from '#ui/components/ButtonGroup.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'

/** 403: shown where a page calls `forbidden()`. */
const Forbidden = () => (
  <SitePage path="/">
    <Failure texts={texts.forbidden}>
      <ButtonGroup>
        <ButtonLink href="/espace">{texts.space}</ButtonLink>
        <ButtonLink href="/connexion" appearance="secondary">
          {texts.signIn}
        </ButtonLink>
        <ButtonLink href="/" appearance="secondary">
          {texts.home}
        </ButtonLink>
      </ButtonGroup>
    </Failure>
  </SitePage>
)

export default Forbidden
