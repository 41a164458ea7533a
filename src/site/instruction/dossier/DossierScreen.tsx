import type { ReactNode } from 'react'

import { deskTexts as texts, actTexts, workTexts } from '#i18n/instruction-dossier.ts'
import { messageTexts } from '#i18n/messages.ts'
import { processTexts } from '#i18n/processes.ts'
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

import type { Document } from '../../../payload-types.ts'
import { ActsOfTabs } from './ActsOfTabs.tsx'
import { FollowUp } from './FollowUp.tsx'
import { Head } from './Head.tsx'
import { OpenDocument } from './OpenDocument.tsx'
import { Reroute } from './Reroute.tsx'
import { tabHref, TABS, type Screen, type Tab } from './screen.ts'

const DossierTabs = (screen: Screen) => {
  const {
    dossier: { dossier },
    work,
    tab,
    unread,
  } = screen
  const counts: Readonly<Partial<Record<Tab, number>>> = {
    documents: work.documents.flatMap(({ joined }) => joined).length,
    findings: work.findings.filter(
      ({ severity, setAside }) => !setAside && (severity === 'blocking' || severity === 'warning'),
    ).length,
  }
  return (
    <Tabs
      label={texts.tabs.label}
      tabs={TABS.map((one) => ({
        label: one === 'messages' ? messageTexts.tab(unread) : texts.tabs[one],
        href: tabHref(dossier.reference, one),
        current: one === tab,
        ...(counts[one] === undefined ? {} : { count: counts[one] }),
      }))}
    />
  )
}

const Possible = (screen: Screen) => {
  const { dossier, acts } = screen.dossier
  return (
    <ActPanel
      acts={acts}
      reference={dossier.reference}
      sequence={dossier.sequence}
      audience="agent"
    >
      <ActsOfTabs {...screen} />
      <Reroute {...screen} />
    </ActPanel>
  )
}

const WithDocument = (props: { screen: Screen; document: Document; children: ReactNode }) => (
  <>
    <Accordion title={actTexts.title} level={2}>
      <Possible {...props.screen} />
    </Accordion>
    <Accordion title={workTexts.title} level={2}>
      <FollowUp {...props.screen} />
    </Accordion>
    <Split second={<OpenDocument screen={props.screen} document={props.document} />}>
      {props.children}
    </Split>
  </>
)

/** The acts on the right; with a document open they fold above it, for the two to be read together. */
const Body = (props: { screen: Screen; children: ReactNode; aside?: ReactNode }) => {
  const { screen, children, aside } = props
  const open = screen.dossier.documents.find(({ id }) => id === screen.piece)
  if (open)
    return (
      <WithDocument screen={screen} document={open}>
        {children}
      </WithDocument>
    )
  return (
    <Columns
      aside={
        <Stack>
          <FoldingAside
            title={actTexts.title}
            brief={processTexts.dossier.states[screen.dossier.dossier.state as DossierState].agent}
          >
            <Possible {...screen} />
          </FoldingAside>
          <FoldingAside
            title={workTexts.title}
            brief={screen.dossier.dossier.assigneeName ?? workTexts.nobody}
          >
            <FollowUp {...screen} />
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
