import { answeredPages, type AnsweredPage } from '#instruction/dossier/answers.ts'
import { requestedDocuments, type RequestedDocuments } from '#instruction/dossier/requests.ts'
import { deskTexts as texts } from '#i18n/instruction-dossier.ts'
import { Blocks } from '#ui/blocks/Blocks.tsx'
import { Callout } from '#ui/components/Callout.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { Summary } from '#ui/components/Summary.tsx'
import { Section } from '#ui/layout/Section.tsx'

import { DossierScreen } from './DossierScreen.tsx'
import { JoinedFiles } from './JoinedFiles.tsx'
import { Marked, MarkForm } from './Marks.tsx'
import type { Screen } from './screen.ts'

const OfPage = ({
  screen,
  requests,
}: {
  screen: Screen
  requests: readonly RequestedDocuments[]
}) =>
  requests.length === 0 ? null : (
    <Callout title={texts.ofPage} level={4} tone="information">
      {requests.map(({ key, label, joined, required }) => (
        <div key={key}>
          <p>{label}</p>
          {joined.length > 0 ? (
            <JoinedFiles screen={screen} documents={joined} />
          ) : (
            <p>{required ? texts.missingRequired : texts.missing}</p>
          )}
        </div>
      ))}
    </Callout>
  )

const Page = (props: {
  page: AnsweredPage
  screen: Screen
  requests: readonly RequestedDocuments[]
}) => (
  <Section id={props.page.key} title={props.page.title} level={3}>
    <OfPage screen={props.screen} requests={props.requests} />
    <Marked screen={props.screen} page={props.page.key} />
    <Blocks blocks={props.page.blocks} prefix={`${props.page.key}-`} calloutLevel={5} />
    <MarkForm screen={props.screen} page={props.page.key} />
  </Section>
)

/** The answers in the order of the form, each page with the documents that it asks for. */
export const answersTab = async (screen: Screen) => {
  const { dossier } = screen
  const pages = answeredPages(dossier)
  const requests = requestedDocuments(dossier, dossier.documents)
  return (
    <DossierScreen
      screen={screen}
      title={texts.tabs.answers}
      aside={
        <Summary
          title={texts.pages}
          entries={pages.map(({ key, title }) => ({ href: `#${key}`, label: title }))}
        />
      }
    >
      {pages.length === 0 ? <EmptyState title={texts.nothingAnswered} /> : null}
      {pages.map((page) => (
        <Page
          key={page.key}
          page={page}
          screen={screen}
          requests={requests.filter((request) => request.page === page.key)}
        />
      ))}
    </DossierScreen>
  )
}
