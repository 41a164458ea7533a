import { Fragment, type ReactNode } from 'react'

import { administrationTexts as texts } from '#i18n/administration.ts'
import { formatInstantShort } from '#i18n/dates.ts'
import { formatInteger } from '#i18n/numbers.ts'
import { readHealth, readJobRuns, type Health, type JobRun } from '#operations/health.ts'
import { countSendings } from '#operations/outbox.ts'
import { outboxStanding } from '#outbox/standing.ts'
import { clock } from '#platform/clock.ts'
import type { PageRequest } from '#site/page-request.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import { Figures } from '#ui/components/Figures.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'

const JOB_COLUMNS: readonly Column<JobRun>[] = [
  {
    key: 'job',
    header: texts.job,
    rowHeader: true,
    cell: ({ name }) => texts.jobNames[name].name,
  },
  { key: 'purpose', header: texts.purpose, cell: ({ name }) => texts.jobNames[name].purpose },
  {
    key: 'at',
    header: texts.lastRun,
    cell: ({ at }) => (at ? formatInstantShort(at) : texts.never),
  },
]

const databaseOf = ({ database: { kind, latencyMs, fault } }: Health): string => {
  const name = texts.databaseOf[kind]
  if (latencyMs === null) return texts.silent(name)
  if (fault) return texts.databaseFaults[fault](name)
  return texts.answersIn(name, String(latencyMs).replace('.', ','))
}

const storageOf = ({ storage: { kind, fault } }: Health): string => {
  const name = texts.storageOf[kind]
  if (fault === null || fault === 'missing') return texts.storageFaults.none(name)
  return texts.storageFaults[fault](name)
}

type Waiting = { givenUp: number; failing: number; health: Health }

/** The only thing to say is that there is nothing, or each thing that somebody must look at. */
const waitingParts = ({ givenUp, failing, health }: Waiting): ReactNode[] => [
  ...(health.database.fault ? [databaseOf(health)] : []),
  ...(health.storage.fault ? [storageOf(health)] : []),
  ...(givenUp > 0
    ? [
        <Fragment key="givenUp">
          {texts.givenUp(givenUp)}{' '}
          <TextLink href="/administration/envois">{texts.seeGivenUp}</TextLink>
        </Fragment>,
      ]
    : []),
  ...(failing > 0
    ? [
        <Fragment key="failing">
          {texts.sendingsFail(failing)}{' '}
          <TextLink href="/administration/envois?etat=attente">{texts.seePending}</TextLink>
        </Fragment>,
      ]
    : []),
]

const ToDo = (waiting: Waiting) => {
  const parts = waitingParts(waiting)
  return (
    <Section id="a-faire" title={texts.waiting}>
      {parts.length === 0 ? <Alert tone="success">{texts.nothing}</Alert> : null}
      {parts.map((part, rank) => (
        // Their order is always the same.
        <Alert key={rank} tone="warning">
          {part}
        </Alert>
      ))}
    </Section>
  )
}

/** What needs somebody first; then how the platform is, and what it did by the clock. */
export const overview = async ({ req }: PageRequest) => {
  const counts = await countSendings(req)
  const health = await readHealth(req.payload)
  const { failing } = await outboxStanding(req.payload, clock.now())
  return (
    <>
      <ToDo givenUp={counts.givenUp} failing={failing} health={health} />
      <Section id="etat" title={texts.health}>
        <Facts
          facts={[
            { term: texts.database, value: databaseOf(health) },
            { term: texts.storage, value: storageOf(health) },
            { term: texts.version, value: health.version },
          ]}
        />
      </Section>
      <Section id="taches" title={texts.jobs}>
        <DataTable
          caption={texts.jobsCaption}
          captionHidden
          columns={JOB_COLUMNS}
          rows={await readJobRuns(req.payload)}
          rowKey={({ name }) => name}
        />
      </Section>
      <Section id="envois" title={texts.sendings}>
        <Figures
          figures={(['givenUp', 'pending', 'done'] as const).map((state) => ({
            label: texts.states[state],
            value: formatInteger(counts[state]),
          }))}
        />
      </Section>
    </>
  )
}
