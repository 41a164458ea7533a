/** The answers of the dossiers of a list, a column for each answer of their forms. */
import type { PayloadRequest } from 'payload'

import { underRightsOf } from '#access/under-rights.ts'
import { readRevision } from '#editions/revisions.ts'
import { readFiledAnswers, type FiledDossier, type ReadAnswers } from '#filing/filed-answers.ts'
import { exportCells, exportColumns } from '#forms/faces/export.ts'
import type { Cell, Column } from '#forms/kinds/kind.ts'
import { formatDateShort } from '#i18n/dates.ts'
import { exportTexts as texts } from '#i18n/instruction-queue.ts'
import type { CsvCell } from '#platform/csv.ts'
import type { TableFile } from '#platform/table-file.ts'

import type { Dossier } from '../../payload-types.ts'
import { byReference, type Asked } from './by-reference.ts'
import { deskOf, deskWhere } from './desk.ts'
import type { QueueQuery } from './query.ts'

/** Each holds all that was answered: fewer at a time than the rows of a list. */
const AT_ONCE = 100
const MOST_REVISIONS = 1000

const SHOWN = {
  reference: true,
  structureName: true,
  structure: true,
  call: true,
  callRevision: true,
  answers: true,
  filedAt: true,
} as const

type Row = FiledDossier & Pick<Dossier, 'reference' | 'structureName'>

/**
 * The columns of every edition that was published, each once, in the order in which they first came: an
 * edition to come adds its own at the end, and files made last month keep their columns in their order.
 */
const columnsOf = async (req: PayloadRequest): Promise<readonly Column[]> => {
  const { docs } = await req.payload.find({
    collection: 'call-revisions',
    sort: 'publishedAt',
    limit: MOST_REVISIONS,
    pagination: false,
    select: { number: true },
    ...underRightsOf(req),
  })
  const columns = new Map<string, Column>()
  for (const { id } of docs) {
    const { form } = await readRevision(req.payload, id, req)
    for (const column of exportColumns(form).dossier) columns.set(column.key, column)
  }
  return [...columns.values()]
}

const readRows = async (req: PayloadRequest, asked: Asked): Promise<Row[]> => {
  const { docs } = await req.payload.find({
    collection: 'dossiers',
    ...asked,
    pagination: false,
    select: SHOWN,
    ...underRightsOf(req),
  })
  return docs
}

const written = (cell: Cell | undefined, { type }: Column): CsvCell => {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? texts.yes : texts.no
  if (typeof cell === 'number') return { number: String(cell).replace('.', ',') }
  return type === 'date' ? formatDateShort(cell) : cell
}

const cellsByKey = ({ revision, answers, documents }: ReadAnswers): ReadonlyMap<string, Cell> => {
  const { dossier: cells } = exportCells(revision.form, answers, documents)
  return new Map(
    exportColumns(revision.form).dossier.map(({ key }, rank) => [key, cells[rank] ?? null]),
  )
}

async function* answerParts(
  req: PayloadRequest,
  query: QueueQuery,
  columns: readonly Column[],
): TableFile['parts'] {
  const parts = byReference(await deskWhere(req, query), AT_ONCE, (asked) => readRows(req, asked))
  for await (const rows of parts) {
    const read = await readFiledAnswers(req, rows)
    yield rows.flatMap(({ reference, structureName }, rank) => {
      const found = read[rank]
      const cells = found && cellsByKey(found)
      return cells
        ? [[reference, structureName, ...columns.map((one) => written(cells.get(one.key), one))]]
        : []
    })
  }
}

/**
 * What the dossiers of a query answered, filters and rights as on the page.
 * @throws Refused for those who have no desk, before anything is written
 */
export const exportAnswers = async (req: PayloadRequest, query: QueueQuery): Promise<TableFile> => {
  // A stream that has begun cannot refuse any more.
  deskOf(req)
  const columns = await columnsOf(req)
  return {
    heads: [texts.reference, texts.structure, ...columns.map(({ label }) => label)],
    parts: answerParts(req, query, columns),
  }
}
