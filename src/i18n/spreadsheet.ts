import { formatInteger } from './numbers.ts'
import { typeset } from './typeset.ts'

/** What spreadsheets say, and the links to them. */
export const spreadsheetTexts = {
  sheet: 'Liste',
  cut: (rows: number): string =>
    typeset(
      `Liste coupée à ${formatInteger(rows)} lignes : exportez-la en CSV pour l’avoir entière.`,
    ),
  export: 'Exporter en tableur',
  csv: 'Exporter la liste (CSV)',
}
