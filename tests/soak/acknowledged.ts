/** What the server said it had done: after any stop, each of these must be so. */
export type Acknowledged = {
  /** Dossiers that were opened. */
  opened: string[]
  /** Last acknowledged answer of each path of a dossier. */
  answers: Record<string, Record<string, string>>
  /** Ids of the documents that were joined. */
  documents: string[]
  /** Dossiers that were filed. */
  filed: string[]
  /** Requests that were told that the database or the files did not answer, and to try again. */
  toldToTryAgain: number
  /** Answers that no stop explains: a fault of the server, or a conflict of one with oneself. */
  wrong: string[]
}

export const nothingYet = (): Acknowledged => ({
  opened: [],
  answers: {},
  documents: [],
  filed: [],
  toldToTryAgain: 0,
  wrong: [],
})
