/**
 * Answers of a dossier, keyed by field key: the shape stored in the one JSON column of the dossier.
 *
 * While drafting, what could not be understood is kept as it was typed (`{ typed }`), so that nothing
 * is lost; the strict schema never accepts it. A row deleted leaves its tombstone, because another
 * person may be typing in it; rows carry their order, so that moving one never rewrites the others.
 */
export type Typed = { typed: string }
export type Bank = { iban: string; bic: string }
export type Address = {
  lines: string[]
  postalCode: string
  /** INSEE code of the commune. */
  commune: string
  communeName: string
}
export type Scalar = string | number | boolean | string[]
export type CellValue = Scalar | Typed
export type Row = { order: number; deleted?: true; cells: Record<string, CellValue> }
export type Rows = Record<string, Row>
/**
 * A budget is rows too. A fixed line has the id `<side>-<code>` (`charges-641`) and the cell `amount`;
 * a named line has an id of its own and the cells `side`, `account`, `name`, `type`, `status`, `amount`.
 */
export type Answer = CellValue | Bank | Address | Rows
export type Answers = Record<string, Answer>

/** Where a value stands: `field`, `field/part` (address, bank), `table/rowId`, `table/rowId/column`. */
export type AnswerPath = string
