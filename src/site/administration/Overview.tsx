import { administrationTexts as texts } from '#i18n/administration.ts'
import { formatInstantShort } from '#i18n/dates.ts'
import { formatInteger } from '#i18n/numbers.ts'
import { readHealth, readJobRuns, type Health, type JobRun } from '#operations/health.ts'
import { countSendings } from '#operations/outbox.ts'
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

const databaseOf = ({ database: { kind, latencyMs } }: Health): string => {
  const name = texts.databaseOf[kind]
  if (latencyMs === null) return texts.silent(name)
  return texts.answersIn(name, String(latencyMs).replace('.', ','))
}

const ToDo = ({ givenUp }: { givenUp: number }) => (
  <Section id="a-faire" title={texts.waiting}>
    {givenUp === 0 ? (
      <Alert tone="success">{texts.nothing}</Alert>
    ) : (
      <Alert tone="warning">
        {texts.givenUp(givenUp)}{' '}
        <TextLink href="/administration/envois">{texts.seeGivenUp}</TextLink>
      </Alert>
    )}
  </Section>
)

/** What needs somebody first; then how the platform is, and what it did by the clock. */
export const overview = async ({ req }: PageRequest) => {
  const counts = await countSendings(req)
  const health = await readHealth(req.payload)
  return (
    <>
      <ToDo givenUp={counts.givenUp} />
      <Section id="etat" title={texts.health}>
        <Facts
          facts={[
            { term: texts.database, value: databaseOf(health) },
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
