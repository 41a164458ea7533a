import { homeTexts as texts } from '#i18n/home.ts'
import { ButtonGroup } from '#ui/components/ButtonGroup.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { Card } from '#ui/components/Card.tsx'
import { Grid } from '#ui/layout/Grid.tsx'
import { Section } from '#ui/layout/Section.tsx'

const SignInActs = () => (
  <ButtonGroup>
    <ButtonLink href="/connexion">{texts.signIn}</ButtonLink>
    <ButtonLink href="/inscription" appearance="secondary">
      {texts.register}
    </ButtonLink>
  </ButtonGroup>
)

export type HomeAccessProps = {
  /** Where the person who is signed in works. */
  home?: string
}

/** The way in, for structures and for the State's services; the way to check a document. */
export const HomeAccess = ({ home }: HomeAccessProps) => (
  <Section id="acces" title={texts.accessTitle}>
    <Grid columns={2}>
      <Card
        title={texts.accountTitle}
        footer={home ? <ButtonLink href={home}>{texts.openSpace}</ButtonLink> : <SignInActs />}
      >
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
