import type { ReactNode } from 'react'

import type { Steering } from '#access/rules/steering.ts'
import { sharesPath } from '#committees/shares-path.ts'
import { shareTexts } from '#i18n/shares.ts'
import { steeringTexts as texts } from '#i18n/steering.ts'
import { steeringHref } from '#steering/address.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { Tabs } from '#ui/components/Tabs.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { Ages } from './Ages.tsx'
import { Calls } from './Calls.tsx'
import { Deadlines } from './Deadlines.tsx'
import { Departments } from './Departments.tsx'
import { Envelopes } from './Envelopes.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import type { LoadedSteering } from './load-steering.ts'
import { Regions } from './Regions.tsx'
import { States } from './States.tsx'
import { TableLinks } from './TableLinks.tsx'
import { Tasks } from './Tasks.tsx'

type Props = { loaded: LoadedSteering | undefined; steering: Steering }

const CONSOLE = '/admin/collections/calls'

const Dossiers = ({ figures: { call, dossiers }, now }: LoadedSteering): ReactNode => {
  if (!dossiers) return null
  const { totals, regions, departments } = dossiers
  if (totals.dossiers === 0)
    return (
      <EmptyState title={texts.noDossier}>
        <p>{texts.noDossierAdvice}</p>
      </EmptyState>
    )
  return (
    <>
      <Section id="chiffres" title={texts.figures}>
        <KeyFigures call={call.slug} totals={totals} />
      </Section>
      <Section id="etats" title={texts.states}>
        <States call={call.slug} rows={regions} />
        {regions.length > 1 ? null : <TableLinks call={call.slug} table="dossiers" />}
      </Section>
      {regions.length > 1 ? (
        <Section id="regions" title={texts.regions}>
          <Regions call={call.slug} rows={regions} />
          <TableLinks call={call.slug} table="dossiers" />
        </Section>
      ) : null}
      <Section id="anciennete" title={texts.ages} help={texts.agesHelp}>
        <Ages call={call.slug} rows={regions} now={now} />
        <TableLinks call={call.slug} table="anciennete" />
      </Section>
      <Section id="departements" title={texts.departments} help={texts.departmentsHelp}>
        <Departments call={call.slug} rows={departments} />
        <TableLinks call={call.slug} table="departements" />
      </Section>
    </>
  )
}

const OneCall = ({ loaded, steering }: { loaded: LoadedSteering; steering: Steering }) => {
  const { figures, deadlines, due, now } = loaded
  return (
    <>
      {figures.aside > 0 ? <Alert tone="information">{texts.aside(figures.aside)}</Alert> : null}
      {figures.asOf ? <p>{texts.asOf(figures.asOf)}</p> : null}
      <Dossiers {...loaded} />
      <Section id="enveloppes" title={texts.envelopes} help={texts.envelopesHelp}>
        <Envelopes
          call={figures.call.slug}
          rows={figures.envelopes}
          lists={steering.dossiers ? steering.regions : []}
        />
        <TableLinks call={figures.call.slug} table="enveloppes" />
        {loaded.tasks ? (
          <ButtonLink href={sharesPath(figures.call.slug)} appearance="secondary">
            {shareTexts.title}
          </ButtonLink>
        ) : null}
      </Section>
      <Section id="calendrier" title={texts.calendar} help={texts.calendarHelp}>
        <Deadlines deadlines={deadlines} due={due} now={now} />
      </Section>
    </>
  )
}

const Editions = () => (
  <ButtonLink href={CONSOLE} appearance="secondary">
    {texts.editions}
  </ButtonLink>
)

const Chosen = ({ calls, figures }: LoadedSteering) => (
  <Tabs
    label={texts.chosen}
    tabs={calls.map(({ slug, edition }) => ({
      label: edition.shortTitle,
      href: steeringHref(slug),
      current: slug === figures.call.slug,
    }))}
  />
)

/** What waits for DGEFP and its calls; then one call: its dossiers, its envelopes, what is to come. */
export const SteeringView = ({ loaded, steering }: Props) => (
  <>
    <PageHeading
      title={texts.title}
      lead={steering.dossiers ? texts.lead : texts.leadWatch}
      actions={loaded?.tasks ? <Editions /> : undefined}
    />
    {loaded ? (
      <Stack gap="large">
        {loaded.tasks ? <Tasks tasks={loaded.tasks} /> : null}
        {loaded.tasks ? (
          <Section id="appels" title={texts.calls} help={texts.callsHelp}>
            <Calls rows={loaded.figures.calls} />
          </Section>
        ) : null}
        <Chosen {...loaded} />
        <OneCall loaded={loaded} steering={steering} />
      </Stack>
    ) : (
      <EmptyState title={texts.noCall}>
        <p>{texts.noCallAdvice}</p>
      </EmptyState>
    )}
  </>
)
