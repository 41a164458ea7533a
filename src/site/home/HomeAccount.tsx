import { homeTexts as texts } from '#i18n/home.ts'
import { ButtonGroup } from '#ui/components/ButtonGroup.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { Grid } from '#ui/layout/Grid.tsx'
import { Section } from '#ui/layout/Section.tsx'

/** The way in, for structures and for the State's services; the way to check a document. */
export const HomeAccount = () => (
  <Grid columns={2}>
    <Section id="compte" title={texts.accountTitle} help={texts.account}>
      <ButtonGroup>
        <ButtonLink href="/connexion">{texts.signIn}</ButtonLink>
        <ButtonLink href="/inscription" appearance="secondary">
          {texts.register}
        </ButtonLink>
      </ButtonGroup>
    </Section>
    <Section id="document" title={texts.verifyTitle} help={texts.verifyText}>
      <ButtonGroup>
        <ButtonLink href="/verifier" appearance="secondary">
          {texts.verify}
        </ButtonLink>
      </ButtonGroup>
    </Section>
  </Grid>
)
