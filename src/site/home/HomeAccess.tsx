import { homeTexts as texts } from '#i18n/home.ts'
import { ButtonGroup } from '#ui/components/ButtonGroup.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { Card } from '#ui/components/Card.tsx'
import { Grid } from '#ui/layout/Grid.tsx'
import { Section } from '#ui/layout/Section.tsx'

const AccountActs = () => (
  <ButtonGroup>
    <ButtonLink href="/connexion">{texts.signIn}</ButtonLink>
    <ButtonLink href="/inscription" appearance="secondary">
      {texts.register}
    </ButtonLink>
  </ButtonGroup>
)

/** The way in, for structures and for the State's services; the way to check a document. */
export const HomeAccess = () => (
  <Section id="acces" title={texts.accessTitle}>
    <Grid columns={2}>
      <Card title={texts.accountTitle} footer={<AccountActs />}>
        <p>{texts.account}</p>
      </Card>
      <Card
        title={texts.verifyTitle}
        footer={
          <ButtonLink href="/verifier" appearance="secondary">
            {texts.verify}
          </ButtonLink>
        }
      >
        <p>{texts.verifyText}</p>
      </Card>
    </Grid>
  </Section>
)
