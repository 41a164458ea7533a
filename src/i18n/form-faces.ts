import { counted } from './quotation.ts'

/** Words of the dossier as it is printed and exported. */
export const faceWords = {
  unanswered: 'Non renseigné',
  noRow: 'Aucune ligne',
  total: 'Total',
  rowsCount: (label: string): string => `${label} – nombre de lignes`,
  columnTotal: (table: string, column: string): string => `${table} – total ${column}`,
  documentsCount: (label: string): string => `${label} – nombre de documents`,
  documents: (count: number): string =>
    count === 0
      ? 'Aucun document joint'
      : counted(String(count), 'document joint', 'documents joints'),
  row: 'Ligne',
  question: 'Rubrique',
  rowOf: (row: string, position: number): string => `${row} ${position}`,
  cellOf: (row: string, position: number, column: string): string =>
    `${row} ${position} – ${column}`,
  statementRefused: 'Non accepté',
  budgetSide: (label: string, side: string): string => `${label} – ${side}`,
} as const
