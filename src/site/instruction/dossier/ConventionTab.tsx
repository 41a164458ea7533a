import { contentIn, conventionsOf } from '#convention/read.ts'
import { conventionDocument } from '#convention/document.ts'
import { missingValues } from '#convention/values.ts'
import { conventionDeskTexts as texts } from '#i18n/conventions.ts'
import { formatCents } from '#i18n/numbers.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { ConventionFacts } from '#site/conventions/ConventionFacts.tsx'
import { Copies } from '#site/conventions/Copies.tsx'
import { loadConvention, may, type ConventionPage } from '#site/conventions/load.ts'
import { PlainActs } from '#site/conventions/PlainActs.tsx'
import { SignForm } from '#site/conventions/SignForm.tsx'
import { WriteForm } from '#site/conventions/WriteForm.tsx'
import { DocumentView } from '#ui/blocks/DocumentView.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { DossierScreen } from './DossierScreen.tsx'
import type { Screen } from './screen.ts'

const DONE = 'convention-'

type Shown = { page: ConventionPage; screen: Screen }

/** What a check compares: the two amounts, then what the articles still lack. */
const Compared = ({ page }: { page: ConventionPage }) => {
  const { convention, dossier, circumstances } = page
  const missing = missingValues(contentIn(convention), circumstances)
  return (
    <Section id="controle" title={texts.compare} level={4}>
      <Facts
        facts={[
          { term: texts.decided, value: formatCents(dossier.granted ?? 0) },
          { term: texts.written, value: formatCents(convention.amount) },
        ]}
      />
      {missing.length > 0 ? (
        <Alert tone="warning">
          {`${texts.missing} ${missing.map((name) => texts.facts[name] ?? name).join(', ')}.`}
        </Alert>
      ) : null}
    </Section>
  )
}

const Send = ({ page: { convention } }: { page: ConventionPage }) => (
  <Section id="envoi" title={texts.send} help={texts.sendHelp} level={4}>
    <PlainForm
      action={`/api/conventions/${convention.reference}/send`}
      hidden={{ sequence: String(convention.sequence) }}
      submit={texts.send}
    />
  </Section>
)

const Sign = ({ page: { convention } }: { page: ConventionPage }) => (
  <Section id="signature" title={texts.sign} level={4}>
    <SignForm reference={convention.reference} party="state" help={texts.signHelp} />
  </Section>
)

const One = ({ page, screen }: Shown) => {
  const { convention } = page
  const { zone } = page.revision.edition.calendar
  const writing = convention.state === 'draft' || convention.state === 'checked'
  return (
    <Section id={convention.reference} title={convention.reference} level={3}>
      <Stack>
        <ConventionFacts convention={convention} audience="agent" />
        {writing ? <Compared page={page} /> : null}
        {may(page, 'write') ? <WriteForm page={page} /> : null}
        {may(page, 'send') ? <Send page={page} /> : null}
        {may(page, 'signByState') ? <Sign page={page} /> : null}
        <Copies copies={page.copies} zone={zone} />
        <PlainActs page={page} audience="agent" />
        <Accordion title={texts.preview} level={4}>
          <DocumentView
            document={conventionDocument(page, { now: screen.dossier.now })}
            level={4}
          />
        </Accordion>
      </Stack>
    </Section>
  )
}

const Begin = ({ screen, pages }: { screen: Screen; pages: readonly ConventionPage[] }) => {
  const { reference } = screen.dossier.dossier
  const standing = pages.filter(({ convention: { state } }) => state !== 'abandoned')
  const active = standing.find(({ convention }) => convention.state === 'active')
  if (standing.length === 0)
    return <PlainForm action={`/api/conventions/of/${reference}`} submit={texts.prepare} />
  return active ? (
    <PlainForm
      action={`/api/conventions/${active.convention.reference}/amend`}
      submit={texts.amend}
      appearance="secondary"
    />
  ) : null
}

/** The conventions of a dossier: written, checked, sent, signed by each party, amended. */
export const conventionTab = async (screen: Screen) => {
  const { desk, dossier, done = '' } = screen
  const pages: ConventionPage[] = []
  for (const convention of await conventionsOf(desk.req, dossier.dossier.id))
    pages.push(await loadConvention(desk.req, convention, dossier.now))
  return (
    <DossierScreen screen={screen} title={texts.title} help={texts.help}>
      <Stack gap="large">
        {done.startsWith(DONE) ? (
          <Alert tone="success" announced>
            {texts.done}
          </Alert>
        ) : null}
        {dossier.dossier.state === 'accepted' ? (
          <Begin screen={screen} pages={pages} />
        ) : (
          <EmptyState title={texts.notYet} />
        )}
        {pages.map((page) => (
          <One key={page.convention.id} page={page} screen={screen} />
        ))}
      </Stack>
    </DossierScreen>
  )
}
