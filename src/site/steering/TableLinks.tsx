import { steeringTexts as texts } from '#i18n/steering.ts'
import { ExportLinks } from '#site/ExportLinks.tsx'
import { tableHref } from '#steering/address.ts'
import type { TableName } from '#steering/tables.ts'
import { Inline } from '#ui/layout/Inline.tsx'

/** The files of a table of the page. */
export const TableLinks = ({ call, table }: { call: string; table: TableName }) => (
  <Inline>
    <ExportLinks
      links={[
        { href: tableHref(call, table, 'csv'), label: texts.exportCsv(texts.tables[table]) },
        { href: tableHref(call, table, 'xlsx'), label: texts.exportSheet(texts.tables[table]) },
      ]}
    />
  </Inline>
)
