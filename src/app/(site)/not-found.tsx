import { EDITIONS_PATH } from '#editions/paths.ts'
import { failureTexts as texts } from '#i18n/site.ts'
import { Failure } from '#site/Failure.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { ButtonGroup } from '#ui/components/ButtonGroup.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'

/** 404. */
const NotFound = () => (
  <SitePage path="/">
    <Failure texts={texts.missing}>
      <ButtonGroup>
        <ButtonLink href={EDITIONS_PATH}>{texts.editions}</ButtonLink>
        <ButtonLink href="/espace" appearance="secondary">
          {texts.space}
        </ButtonLink>
        <ButtonLink href="/" appearance="secondary">
          {texts.home}
        </ButtonLink>
      </ButtonGroup>
    </Failure>
  </SitePage>
)

export default NotFound
