import { formatEtpNumber } from '#i18n/numbers.ts'
import { steeringTexts as texts } from '#i18n/steering.ts'
import { listHref } from '#steering/address.ts'
import type { DepartmentFigures } from '#steering/fold.ts'
import { department } from '#territories/areas.ts'
import { BarChart } from '#ui/components/BarChart.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import type { Column } from '#ui/components/table-columns.ts'
import { Split } from '#ui/layout/Split.tsx'

import { Count } from './Count.tsx'

type Props = { call: string; rows: readonly DepartmentFigures[] }

/** Bars that one can still read beside the table. */
const MOST_DRAWN = 12

const nameOf = (code: string): string => `${code} – ${department(code)?.name ?? code}`

const etp = (
  call: string,
  header: string,
  key: 'etp' | 'grantedEtp',
): Column<DepartmentFigures> => ({
  key,
  header,
  align: 'right',
  cell: ({ department: code, [key]: hundredths }) =>
    hundredths === 0 ? (
      <span className="ga-none">{formatEtpNumber(0)}</span>
    ) : (
      <a
        href={listHref(call, {
          departments: [code],
          ...(key === 'grantedEtp' ? { states: ['selected', 'accepted'] } : {}),
        })}
        aria-label={texts.open(formatEtpNumber(hundredths), header, nameOf(code))}
      >
        {formatEtpNumber(hundredths)}
      </a>
    ),
})

const columns = (call: string): readonly Column<DepartmentFigures>[] => [
  {
    key: 'department',
    header: texts.department,
    rowHeader: true,
    cell: ({ department: code }) => nameOf(code),
  },
  {
    key: 'dossiers',
    header: texts.dossiers,
    align: 'right',
    cell: ({ department: code, dossiers }) => (
      <Count
        count={dossiers}
        about={[texts.dossiers, nameOf(code)]}
        href={listHref(call, { departments: [code] })}
      />
    ),
  },
  etp(call, texts.etpAsked, 'etp'),
  etp(call, texts.etpGranted, 'grantedEtp'),
]

/** ETP asked and granted in each département, drawn for the most asked ones, in numbers for all. */
export const Departments = ({ call, rows }: Props) => (
  <Split
    second={
      <BarChart
        id="graphique-departements"
        label={texts.departmentsChart}
        series={[
          { key: 'granted', label: texts.etpGranted },
          { key: 'rest', label: texts.etpRest },
        ]}
        bars={rows
          .toSorted((one, other) => other.etp - one.etp)
          .slice(0, MOST_DRAWN)
          .map(({ department: code, etp: asked, grantedEtp }) => ({
            key: code,
            label: nameOf(code),
            values: [grantedEtp, asked - grantedEtp],
            value: `${formatEtpNumber(grantedEtp)} / ${formatEtpNumber(asked)}`,
          }))}
      />
    }
  >
    <DataTable
      caption={texts.departmentsCaption}
      captionHidden
      columns={columns(call)}
      rows={rows}
      rowKey={({ department: code }) => code}
    />
  </Split>
)
