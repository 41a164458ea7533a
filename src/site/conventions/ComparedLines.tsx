import { compareContents, type ComparedLine, type LineKey } from '#convention/compare.ts'
import type { ConventionContent } from '#convention/content.ts'
import { contentIn } from '#convention/read.ts'
import { missingValues } from '#convention/values.ts'
import { conventionDeskTexts as texts } from '#i18n/conventions.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { Badge } from '#ui/components/Badge.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import type { ConventionPage } from './load.ts'

const OF_DECISION: readonly LineKey[] = ['amount', 'structure', 'seat', 'account']
const OF_AMENDMENT: readonly LineKey[] = ['amount', 'term']

const nameOf = ({ name }: ComparedLine): string =>
  'post' in name ? name.post : texts.lines[name.line]

const columnsOf = (amends: boolean): readonly Column<ComparedLine>[] => [
  { key: 'name', header: texts.line, rowHeader: true, cell: nameOf },
  {
    key: 'expected',
    header: amends ? texts.amended : texts.decided,
    cell: ({ expected }) => expected,
  },
  {
    key: 'written',
    header: amends ? texts.amendment : texts.written,
    cell: ({ written }) => written,
  },
  {
    key: 'same',
    header: texts.result,
    cell: ({ same }) =>
      same ? (
        <Badge tone="success">{texts.same}</Badge>
      ) : (
        <Badge tone={amends ? 'information' : 'warning'}>
          {amends ? texts.changed : texts.different}
        </Badge>
      ),
  },
]

const Differences = ({ lines, amends }: { lines: readonly ComparedLine[]; amends: boolean }) => {
  const count = lines.filter(({ same }) => !same).length
  if (amends || count === 0) return null
  return <Alert tone="warning">{texts.differences(count)}</Alert>
}

const Missing = ({ page: { convention, circumstances } }: { page: ConventionPage }) => {
  const missing = missingValues(contentIn(convention), circumstances)
  return missing.length === 0 ? null : (
    <Alert tone="warning">
      {`${texts.missing} ${missing.map((name) => texts.facts[name] ?? name).join(', ')}.`}
    </Alert>
  )
}

/**
 * What the convention says beside its decision, or the amendment beside what it amends, line by line; then
 * what its articles still lack.
 */
export const ComparedLines = (props: {
  page: ConventionPage
  /** What the decision and the dossier say now; null while nothing is notified. */
  expected: ConventionContent | null
}) => {
  const { convention, amended } = props.page
  const beside = amended ? contentIn(amended) : props.expected
  const amends = amended !== null
  const lines = beside
    ? compareContents(beside, contentIn(convention), amends ? OF_AMENDMENT : OF_DECISION)
    : []
  const title = amends ? texts.compareAmended : texts.compare
  return (
    <Section id={`controle-${convention.reference}`} title={title} level={4}>
      <Stack>
        <DataTable
          caption={title}
          captionHidden
          columns={columnsOf(amends)}
          rows={lines}
          rowKey={nameOf}
        />
        <Differences lines={lines} amends={amends} />
        <Missing page={props.page} />
      </Stack>
    </Section>
  )
}
