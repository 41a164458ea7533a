import type { ConventionContent } from '#convention/content.ts'
import { expectedContent } from '#convention/expected.ts'
import { conventionsOf } from '#convention/read.ts'
import { conventionDocument } from '#convention/document.ts'
import type { DocumentModel } from '#documents/blocks.ts'
import { conventionDeskTexts as texts } from '#i18n/conventions.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { ComparedLines } from '#site/conventions/ComparedLines.tsx'
import { conventionName } from '#site/conventions/convention-name.ts'
import { ConventionFacts } from '#site/conventions/ConventionFacts.tsx'
import { Copies } from '#site/conventions/Copies.tsx'
import { loadConvention, may, type ConventionPage } from '#site/conventions/load.ts'
import { PlainActs } from '#site/conventions/PlainActs.tsx'
import { SignForm } from '#site/conventions/SignForm.tsx'
import { WriteForm } from '#site/conventions/WriteForm.tsx'
import { keptForms, type Kept } from '#site/kept-form.ts'
import { DocumentView } from '#ui/blocks/DocumentView.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Outcome } from '#ui/components/Outcome.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { DossierScreen } from './DossierScreen.tsx'
import type { Screen } from './screen.ts'

const DONE = 'convention-'

type Shown = {
  page: ConventionPage
  screen: Screen
  expected: ConventionContent | null
  kept: Kept
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

/** What was issued as it was issued; before, what would be. */
const Preview = ({ page, screen }: Pick<Shown, 'page' | 'screen'>) => (
  <Accordion title={texts.preview} level={4}>
    <DocumentView
      document={
        page.issued?.model
          ? (page.issued.model as unknown as DocumentModel)
          : conventionDocument(page, { now: screen.dossier.now })
      }
      level={4}
    />
  </Accordion>
)

const Issued = ({ page: { issued } }: Pick<Shown, 'page'>) =>
  issued?.filename ? (
    <TextLink href={`/api/documents/file/${issued.filename}`}>{texts.open}</TextLink>
  ) : null

const One = ({ page, screen, expected, kept }: Shown) => {
  const { convention } = page
  const { zone } = page.revision.edition.calendar
  const writing = convention.state === 'draft' || convention.state === 'checked'
  const waits = texts.waits[convention.state]
  return (
    <Section id={convention.reference} title={conventionName(convention)} level={3}>
      <Stack>
        <ConventionFacts convention={convention} audience="agent" />
        {waits ? <p>{waits}</p> : null}
        <Issued page={page} />
        {may(page, 'write') ? <WriteForm page={page} kept={kept} /> : null}
        {writing ? <ComparedLines page={page} expected={expected} /> : null}
        {may(page, 'send') ? <Send page={page} /> : null}
        {may(page, 'signByState') ? <Sign page={page} /> : null}
        <Copies copies={page.copies} zone={zone} level={4} />
        <PlainActs page={page} audience="agent" />
        <Preview page={page} screen={screen} />
      </Stack>
    </Section>
  )
}

const UNDER_WAY: ReadonlySet<string> = new Set([
  'draft',
  'checked',
  'sent',
  'signed_by_structure',
  'signed',
])

const Begin = ({ screen, pages }: { screen: Screen; pages: readonly ConventionPage[] }) => {
  const { reference } = screen.dossier.dossier
  const standing = pages.filter(({ convention: { state } }) => state !== 'abandoned')
  const active = standing.find(({ convention }) => convention.state === 'active')
  if (standing.length === 0)
    return <PlainForm action={`/api/conventions/of/${reference}`} submit={texts.prepare} />
  // Two amendments are not written at once.
  const underWay = standing.some(({ convention }) => UNDER_WAY.has(convention.state))
  return active && !underWay ? (
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
  const expected = await expectedContent(desk.req, dossier)
  const kept = await keptForms(screen.refused)
  return (
    <DossierScreen screen={screen} title={texts.title} help={texts.help}>
      <Stack gap="large">
        {done.startsWith(DONE) ? <Outcome tone="success">{texts.done}</Outcome> : null}
        {dossier.dossier.state === 'accepted' ? (
          <Begin screen={screen} pages={pages} />
        ) : (
          <EmptyState title={texts.notYet} />
        )}
        {pages.toReversed().map((page) => (
          <One
            key={page.convention.id}
            page={page}
            screen={screen}
            expected={expected}
            kept={kept}
          />
        ))}
      </Stack>
    </DossierScreen>
  )
}
