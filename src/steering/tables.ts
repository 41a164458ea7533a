/** The tables of the page as files: the same rows, under the same rights. */
import type { PayloadRequest } from 'payload'

import { processTexts } from '#i18n/processes.ts'
import { steeringTexts as texts } from '#i18n/steering.ts'
import { scaledCell, type CsvCell } from '#platform/csv.ts'
import { tableOf, type TableFile, type TableRow } from '#platform/table-file.ts'
import { department, region } from '#territories/areas.ts'

import { AGES } from './ages.ts'
import { chosenCall, steeredCalls } from './calls.ts'
import { readFigures, requireSteering, type Figures } from './figures.ts'
import { statesThere } from './states.ts'

/** By their name in the address. */
export const TABLES = ['dossiers', 'anciennete', 'departements', 'enveloppes'] as const
export type TableName = (typeof TABLES)[number]

type Table = { heads: readonly string[]; rows: readonly TableRow[] }

const whole = (count: number): CsvCell => ({ number: String(count) })
const placeName = (code: string): string => region(code)?.name ?? texts.nation

const states = ({ dossiers }: Figures): Table => {
  const rows = dossiers?.regions ?? []
  const there = statesThere(rows)
  return {
    heads: [
      texts.region,
      texts.total,
      ...there.map((state) => processTexts.dossier.states[state].agent),
    ],
    rows: rows.map((row) => [
      placeName(row.region),
      whole(row.total),
      ...there.map((state) => whole(row.states[state] ?? 0)),
    ]),
  }
}

const ages = ({ dossiers }: Figures): Table => ({
  heads: [texts.region, ...AGES.map(({ key }) => texts.age[key])],
  rows: (dossiers?.regions ?? []).map(({ region: code, ages: counts }) => [
    placeName(code),
    ...AGES.map((_age, rank) => whole(counts[rank] ?? 0)),
  ]),
})

const departments = ({ dossiers }: Figures): Table => ({
  heads: [texts.department, texts.dossiers, texts.etpAsked, texts.etpGranted],
  rows: (dossiers?.departments ?? []).map((row) => [
    `${row.department} ${department(row.department)?.name ?? ''}`.trim(),
    whole(row.dossiers),
    scaledCell(row.etp),
    scaledCell(row.grantedEtp),
  ]),
})

const AMOUNTS = ['asked', 'proposed', 'decided', 'notified', 'engaged'] as const

const envelopes = ({ envelopes: rows }: Figures): Table => ({
  heads: [
    texts.place,
    texts.inEuros(texts.amount),
    ...AMOUNTS.map((amount) => texts.inEuros(texts[amount])),
    texts.inEuros(texts.left),
  ],
  rows: rows.map(({ place, limited, standing }) => [
    placeName(place),
    limited ? scaledCell(standing.envelope) : '',
    ...AMOUNTS.map((amount) => scaledCell(standing[amount])),
    limited ? scaledCell(standing.left) : '',
  ]),
})

const MADE: Readonly<Record<TableName, (figures: Figures) => Table>> = {
  dossiers: states,
  anciennete: ages,
  departements: departments,
  enveloppes: envelopes,
}

const isTable = (name: string | null): name is TableName => TABLES.some((one) => one === name)

/**
 * A table of the page.
 * @param name of the table, the first one when it is none
 * @param slug of the call, the most pressing one when it is none
 * @throws Refused for those who have no figures, before anything is written
 */
export const exportFigures = async (
  req: PayloadRequest,
  { name, slug }: { name: string | null; slug: string | undefined },
  now: Date,
): Promise<TableFile> => {
  const { dossiers } = requireSteering(req)
  // Those who watch envelopes have no other table.
  const table = dossiers ? (isTable(name) ? name : 'dossiers') : 'enveloppes'
  const call = chosenCall(await steeredCalls(req, now), slug)
  if (!call) return tableOf([], [])
  // A file goes further than the page: its figures are of the moment at which it is asked for.
  const figures = await readFigures(req, { call, among: [call], large: Infinity }, now)
  const { heads, rows } = MADE[table](figures)
  return tableOf(heads, rows)
}
