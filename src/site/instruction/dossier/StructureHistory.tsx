import { legalCategoryLabel } from '#accounts/legal-categories.ts'
import { formatSiret } from '#documents/parties.ts'
import type { Candidature } from '#filing/read-candidature.ts'
import { formerCallNames } from '#instruction/dossier/former-calls.ts'
import type {
  OtherDossier,
  StructureHistory as History,
} from '#instruction/dossier/structure-history.ts'
import { formatDateShort, localDateOf } from '#i18n/dates.ts'
import { structureTexts as texts } from '#i18n/instruction-dossier.ts'
import { formatCents } from '#i18n/numbers.ts'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Section } from '#ui/layout/Section.tsx'

import { StateBadge } from '../StateBadge.tsx'
import { tabHref } from './screen.ts'

const COLUMNS: readonly Column<OtherDossier>[] = [
  {
    key: 'reference',
    header: texts.reference,
    rowHeader: true,
    cell: ({ reference }) => <a href={tabHref(reference, 'answers')}>{reference}</a>,
  },
  { key: 'call', header: texts.call, cell: ({ call }) => call },
  { key: 'state', header: texts.state, cell: ({ state }) => <StateBadge state={state} /> },
  {
    key: 'asked',
    header: texts.asked,
    align: 'right',
    cell: ({ asked }) => formatCents(asked),
  },
  {
    key: 'filedAt',
    header: texts.filedAt,
    align: 'right',
    cell: ({ filedAt }) => formatDateShort(localDateOf(filedAt)),
  },
]

/** Who applies: what financed it before, and what else it filed, over all calls. */
export const StructureHistory = ({
  candidature,
  history,
}: {
  candidature: Candidature
  history: History
}) => {
  const { structure } = candidature
  const calls = formerCallNames(candidature)
  return (
    <Section id="structure" title={texts.title} level={3}>
      <Facts
        facts={[
          { term: texts.siret, value: formatSiret(structure.siret) },
          { term: texts.category, value: legalCategoryLabel(structure.legalCategory) },
          {
            term: texts.formerCalls,
            value: calls.length > 0 ? calls.join(', ') : texts.noFormerCall,
          },
        ]}
      />
      {history.dossiers.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <DataTable
          caption={texts.others}
          columns={COLUMNS}
          rows={history.dossiers}
          rowKey={({ reference }) => reference}
        />
      )}
      {history.elsewhere > 0 ? <p>{texts.elsewhere(history.elsewhere)}</p> : null}
    </Section>
  )
}
