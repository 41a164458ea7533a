import type { ReactNode } from 'react'

import { deskTexts as texts, actTexts } from '#i18n/instruction-dossier.ts'
import { messageTexts } from '#i18n/messages.ts'
import { processTexts } from '#i18n/processes.ts'
import { requestedDocuments } from '#instruction/dossier/requests.ts'
import { QUEUE_PATH } from '#instruction/queue/address.ts'
import { ActPanel } from '#site/dossier/ActPanel.tsx'
import { ActOutcome } from '#site/dossier/ActOutcome.tsx'
import { SitePage } from '#site/SitePage.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Tabs } from '#ui/components/Tabs.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { FoldingAside } from '#ui/layout/FoldingAside.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Split } from '#ui/layout/Split.tsx'
import { Stack } from '#ui/layout/Stack.tsx'
import type { DossierState } from '#workflows/dossier/facts.ts'

import { Head } from './Head.tsx'
import { OpenDocument } from './OpenDocument.tsx'
import { tabHref, TABS, type Screen } from './screen.ts'

const DossierTabs = (screen: Screen) => {
  const {
    dossier: { dossier, revision, evaluation, documents },
    tab,
    unread,
  } = screen
  const counts = {
    documents: requestedDocuments({ revision, evaluation }, documents).flatMap(
      ({ joined }) => joined,
    ).length,
  }
  return (
    <Tabs
      label={texts.tabs.label}
      tabs={TABS.map((one) => ({
        label: one === 'messages' ? messageTexts.tab(unread) : texts.tabs[one],
        href: tabHref(dossier.reference, one),
        current: one === tab,
        ...(one === 'documents' ? { count: counts.documents } : {}),
      }))}
    />
  )
}

const Possible = ({ dossier: { dossier, acts } }: Screen) => (
  <ActPanel
    acts={acts}
    reference={dossier.reference}
    sequence={dossier.sequence}
    audience="agent"
  />
)

/** The acts on the right; with a document open they fold above it, for the two to be read together. */
const Body = ({
  screen,
  children,
  aside,
}: {
  screen: Screen
  children: ReactNode
  aside?: ReactNode
}) => {
  const open = screen.dossier.documents.find(({ id }) => id === screen.piece)
  if (open)
    return (
      <>
        <Accordion title={actTexts.title} level={2}>
          <Possible {...screen} />
        </Accordion>
        <Split second={<OpenDocument screen={screen} document={open} />}>{children}</Split>
      </>
    )
  return (
    <Columns
      sticky
      aside={
        <Stack>
          <FoldingAside
            title={actTexts.title}
            brief={processTexts.dossier.states[screen.dossier.dossier.state as DossierState].agent}
          >
            <Possible {...screen} />
          </FoldingAside>
          {aside}
        </Stack>
      }
    >
      {children}
    </Columns>
  )
}

/** A dossier on its desk: its head, its tabs, the acts, and what the tab shows. */
export const DossierScreen = (props: {
  screen: Screen
  title: string
  help?: string
  aside?: ReactNode
  children: ReactNode
}) => {
  const { screen, title, help, aside, children } = props
  const { dossier } = screen.dossier
  return (
    <SitePage
      path={tabHref(dossier.reference, screen.tab)}
      density="agent"
      breadcrumb={{
        parents: [{ label: texts.list, href: QUEUE_PATH }],
        current: dossier.reference,
      }}
    >
      <Head page={screen.dossier} />
      <Stack>
        <ActOutcome done={screen.done} refused={screen.refused} />
        <DossierTabs {...screen} />
        <Body screen={screen} aside={aside}>
          <Section id="rubrique" title={title} help={help}>
            {children}
          </Section>
        </Body>
      </Stack>
    </SitePage>
  )
}
